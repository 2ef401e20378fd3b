import { Link, useLocation } from 'react-router'

import { Boat } from '#web/art/Boat.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { currentLink, type NavigationLink } from '#web/navigation.ts'
import type { Place, Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { AccountMenu, LanguageMenu, NarrowMenu } from './HeaderMenus.tsx'
import { NotificationBell } from './NotificationBell.tsx'
import { OrganisationMenu } from './OrganisationMenu.tsx'
import { PaletteOpener } from './PaletteOpener.tsx'

interface Props {
  shell: Shell
  place: Place | undefined
  links: readonly NavigationLink[]
}

/** The row with the mark, the organisation, the navigation and the tools. */
export function Header({ shell, place, links }: Props) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const current = currentLink(links, useLocation().pathname)
  return (
    <div className="top-row">
      <Link className="brand" to={place ? `/app/${place.organisation.slug}` : '/app'} aria-label={t.home}>
        <Boat size={30} />
        <span>Kaarna</span>
      </Link>
      {place && <OrganisationMenu place={place} />}
      {links.length > 0 && (
        <nav className="nav" aria-label={t.mainMenu}>
          {links.map(({ to, label }) => (
            <Link key={to} className="nav-link" to={to} {...(to === current?.to && { 'aria-current': 'page' })}>
              {label[language]}
            </Link>
          ))}
        </nav>
      )}
      <div className="tools">
        <PaletteOpener shell={shell} place={place} />
        {place && <NotificationBell shell={shell} slug={place.organisation.slug} />}
        <LanguageMenu />
        <AccountMenu shell={shell} place={place} />
        <NarrowMenu shell={shell} place={place} links={links} />
      </div>
    </div>
  )
}
