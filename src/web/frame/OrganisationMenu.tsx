import { ChevronsUpDown } from 'lucide-react'
import { Button } from 'react-aria-components'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import type { Place } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'

/** The organisation whose work is seen; a menu for those who belong to several. */
export function OrganisationMenu({ place }: { place: Place }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { places } = useSession()
  const name = textIn(place.organisation.name, language)
  if (places.length < 2)
    return (
      <span className="organisation-switch">
        <span>{name}</span>
      </span>
    )
  const entries = places.map(({ organisation }) => ({
    id: organisation.slug,
    label: textIn(organisation.name, language),
    href: `/app/${organisation.slug}`,
    isCurrent: organisation.slug === place.organisation.slug,
  }))
  const trigger = (
    <Button className="organisation-switch">
      <span className="visually-hidden">{t.organisation} </span>
      <span>{name}</span> <Icon as={ChevronsUpDown} />
    </Button>
  )
  return <Menu label={t.organisation} trigger={trigger} entries={entries} placement="bottom start" />
}
