import { CalendarDays, Clock3, Ellipsis, List, Orbit, Plus, Table2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link, useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type ClockDeeds, ClockDeedsContext, type ClockWindow, useClockDeeds } from './clock-deeds.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockWindows } from './ClockWindows.tsx'
import { useQuickDeeds } from './use-marking.ts'

const views = { clock: Clock3, list: List, month: CalendarDays, table: Table2, term: Orbit } as const
export type ClockViewName = keyof typeof views

interface Props {
  view: ClockViewName
  title: string
  lead?: ReactNode
  rights: ClockDeeds['rights']
  children: ReactNode
}

/** What every page of the clock has: its name, the ways to look, what can be added, and the windows above it. */
export function ClockFrame({ view, title, lead, rights, children }: Props) {
  return (
    <ClockDesk rights={rights}>
      <ClockHead view={view} title={title} lead={lead} />
      {children}
    </ClockDesk>
  )
}

/** By what the address asks for a year to be made, as the first page leads to it. */
const yearAsked = 'make'

function windowAsked(search: URLSearchParams): ClockWindow | null {
  const year = Number(search.get(yearAsked))
  return year >= 2000 && year <= 2100 ? { kind: 'year', year } : null
}

/** Where what is done with the clock happens: its deeds, its windows, and the way to take the last one back. */
export function ClockDesk({ rights, children }: Pick<Props, 'rights' | 'children'>) {
  const [search, setSearch] = useSearchParams()
  const [shown, setShown] = useState<ClockWindow | null>(() => (rights.edits ? windowAsked(search) : null))
  const { mark, restore } = useQuickDeeds()
  const close = () => {
    setShown(null)
    if (!search.has(yearAsked)) return
    const rest = new URLSearchParams(search)
    rest.delete(yearAsked)
    setSearch(rest, { replace: true, preventScrollReset: true })
  }
  return (
    <ClockDeedsContext value={{ rights, open: setShown, mark, restore }}>
      {children}
      <ClockWindows shown={shown} onClose={close} />
    </ClockDeedsContext>
  )
}

function ClockHead({ view, title, lead }: Pick<Props, 'view' | 'title' | 'lead'>) {
  const t = useTexts(clockTexts)
  const { today } = usePlace()
  const { rights, open } = useClockDeeds()
  const year = Number(today.slice(0, 4)) + 1
  const actions = rights.edits && (
    <>
      <Button variant="primary" icon={Plus} onPress={() => open({ kind: 'entry', id: null })}>
        {t.add}
      </Button>
      <Menu
        label={t.more}
        trigger={<IconButton icon={Ellipsis} label={t.more} />}
        entries={[
          { id: 'templates', label: t.templates, onAction: () => open({ kind: 'templates' }) },
          { id: 'year', label: t.nextYear(year), onAction: () => open({ kind: 'year', year }) },
        ]}
      />
    </>
  )
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      <ClockSwitch view={view} />
    </>
  )
}

/** From one way to look to another; the year and the lanes come along. */
function ClockSwitch({ view }: { view: ClockViewName }) {
  const t = useTexts(clockTexts)
  const [search] = useSearchParams()
  const at = `/app/${usePlace().organisation.slug}/clock`
  const kept = new URLSearchParams([...search].filter(([name]) => ['year', 'hide', 'actions'].includes(name)))
  return (
    <nav className="view-switch" aria-label={t.views}>
      {(Object.keys(views) as ClockViewName[]).map((one) => (
        <Link
          key={one}
          to={`${at}${one === 'clock' ? '' : `/${one}`}${kept.size > 0 ? `?${kept}` : ''}`}
          {...(one === view ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon as={views[one]} />
          {t.view[one]}
        </Link>
      ))}
    </nav>
  )
}
