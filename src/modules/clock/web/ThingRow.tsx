import { Ellipsis } from 'lucide-react'
import { Link } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { isEntryThing, useClockDeeds } from './clock-deeds.ts'
import { clockTexts } from './clock.texts.ts'
import { ThingShape } from './LaneShape.tsx'
import { sayHours, sayMonth, statusOf } from './thing-words.ts'

interface Props {
  thing: ClockThing
  /** The year that is looked at: others are named. */
  year: number
  level?: 3 | 4
}

/** A thing of the clock in a list: its day, what it is, who answers for it, and what can be done. */
export function ThingRow({ thing, year, level = 3 }: Props) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const Title = `h${level}` as const
  const status = statusOf(thing, today, t)
  const until = thing.endsOn > thing.startsOn ? t.until(formatDay(thing.endsOn, language)) : null
  const facts = [t.kinds[thing.kind], sayHours(thing, language) || null, until, thing.place].filter(
    (fact) => fact !== null,
  )
  return (
    <li className={`thing-row${thing.state === 'late' ? ' late' : ''}`}>
      <time className="thing-day" dateTime={thing.startsOn}>
        <b>{Number(thing.startsOn.slice(8))}.</b>
        <span>{sayMonth(thing.startsOn, year, language)}</span>
      </time>
      <div className="thing-words">
        <Title>
          <ThingShape thing={thing} />
          <Link to={`/app/${organisation.slug}/${thing.path}`}>
            <PlanText text={thing.title} />
          </Link>
        </Title>
        <p>{facts.join(' · ')}</p>
        <p className="thing-facts">
          {status && <StatusMark {...status} />}
          <EntryFacts thing={thing} />
        </p>
      </div>
      <ThingMenu thing={thing} />
    </li>
  )
}

function EntryFacts({ thing: { entry, startsOn } }: { thing: ClockThing }) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  if (!entry) return null
  const { checklist, responsible, dependsOn, isMoved, occurrence } = entry
  return (
    <>
      {responsible?.name && (
        <span>
          {t.responsible}: <PlanText text={responsible.name} />
        </span>
      )}
      {checklist.total > 0 && <span>{t.checklist(checklist.done, checklist.total)}</span>}
      {isMoved && occurrence !== startsOn && <span>{t.isMoved(formatDay(occurrence, language))}</span>}
      {dependsOn && <span>{t.dependsOn(textIn(dependsOn.title, language))}</span>}
    </>
  )
}

/** What can be done with a thing that is kept in the clock. */
export function ThingMenu({ thing }: { thing: ClockThing }) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { rights, open, mark } = useClockDeeds()
  if (!isEntryThing(thing) || !(rights.edits || thing.entry.mayMark)) return <span />
  const { marks, id, version } = thing.entry
  const entries: MenuEntry[] = [
    ...(thing.entry.mayMark && thing.state !== 'cancelled'
      ? [
          {
            id: 'done',
            label: marks.isDone ? t.markUndone : t.markDone,
            onAction: () => mark(thing, { isDone: !marks.isDone }),
          },
        ]
      : []),
    ...(rights.edits
      ? [
          { id: 'move', label: t.move, onAction: () => open({ kind: 'move', thing }) },
          { id: 'edit', label: t.edit, onAction: () => open({ kind: 'entry', id }) },
          {
            id: 'cancel',
            label: marks.isCancelled ? t.uncancel : t.cancel,
            onAction: () => mark(thing, { isCancelled: !marks.isCancelled }),
          },
          {
            id: 'remove',
            label: t.remove,
            isDanger: true,
            onAction: () => open({ kind: 'removal', id, version, title: textIn(thing.title, language) }),
          },
        ]
      : []),
  ]
  return (
    <Menu
      label={t.actions(textIn(thing.title, language))}
      trigger={<IconButton icon={Ellipsis} label={t.actions(textIn(thing.title, language))} />}
      entries={entries}
    />
  )
}
