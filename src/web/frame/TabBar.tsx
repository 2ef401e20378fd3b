import { Link, useLocation } from 'react-router'

import { useLanguage, useTexts } from '#web/language.tsx'
import { currentLink, type NavigationLink } from '#web/navigation.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { Icon } from '#web/ui/Icon.tsx'

const places = 5

/** The first pages within a thumb's reach on a phone. */
export function TabBar({ links }: { links: readonly NavigationLink[] }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const current = currentLink(links, useLocation().pathname)
  if (links.length === 0) return null
  return (
    <nav className="tab-bar" aria-label={t.quickMenu}>
      {links.slice(0, places).map(({ to, label, icon }) => (
        <Link key={to} to={to} {...(to === current?.to && { 'aria-current': 'page' })}>
          <Icon as={icon} />
          <span>{label[language]}</span>
        </Link>
      ))}
    </nav>
  )
}
