import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { Link, useLoaderData } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type ClockEntry } from '../entry.ts'
import { laneOf } from '../entry-kind.ts'
import { sayRule } from '../say-rule.ts'
import { useClockDeeds } from './clock-deeds.ts'
import type { ClockEntriesData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { LaneShape } from './LaneShape.tsx'
import { NoClock } from './NoClock.tsx'
import { sayDays, statusOf } from './thing-words.ts'
import { ThingMenu } from './ThingRow.tsx'

/** Every entry of the clock with its rule in words, who answers for it, and when it comes next. */
export function ClockTablePage() {
  const t = useTexts(clockTexts)
  const { today } = usePlace()
  const { items, deleted, rights, next } = useLoaderData<ClockEntriesData>()
  const year = Number(today.slice(0, 4))
  return (
    <ClockFrame view="table" title={t.title(year)} rights={rights}>
      {items.length === 0 ? <NoClock year={year} /> : <EntryTable items={items} next={next} />}
      {deleted.length > 0 && <DeletedEntries deleted={deleted} />}
    </ClockFrame>
  )
}

type ColumnName = 'thing' | 'kind' | 'nextTime' | 'responsible' | 'state'

interface Sorting {
  column: ColumnName
  isDown: boolean
}

type Rows = Pick<ClockEntriesData, 'items' | 'next'>

/** What a row is sorted by in a column. */
function keyOf(
  { column }: Sorting,
  entry: ClockEntry,
  { next, kinds, language }: Pick<Rows, 'next'> & { kinds: Record<string, string>; language: Language },
): string {
  const thing = next[entry.id]
  switch (column) {
    case 'thing':
      return textIn(entry.title, language)
    case 'kind':
      return kinds[entry.kind] ?? ''
    case 'nextTime':
      return thing?.startsOn ?? '9999'
    case 'responsible':
      return entry.responsibleName ? textIn(entry.responsibleName, language) : '\uffff'
    case 'state':
      return `${thing?.state === 'late' ? 0 : 1}${thing?.startsOn ?? '9999'}`
  }
}

function EntryTable({ items, next }: Rows) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const [sorting, setSorting] = useState<Sorting>({ column: 'nextTime', isDown: false })
  const key = (entry: ClockEntry) => keyOf(sorting, entry, { next, kinds: t.kinds, language })
  const rows = items.toSorted((one, other) => key(one).localeCompare(key(other), language) * (sorting.isDown ? -1 : 1))
  const header = (column: ColumnName) => (
    <SortHeader
      column={column}
      sorting={sorting}
      onSort={() => setSorting({ column, isDown: sorting.column === column && !sorting.isDown })}
    />
  )
  return (
    <div className="table-scroll" role="region" aria-label={t.tableCaption} tabIndex={-1}>
      <table className="table narrow-stack clock-table">
        <caption className="visually-hidden">{t.tableCaption}</caption>
        <thead>
          <tr>
            {header('thing')}
            {header('kind')}
            <th scope="col">{t.rule}</th>
            {header('nextTime')}
            {header('responsible')}
            {header('state')}
            <th scope="col">
              <span className="visually-hidden">{t.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <EntryRow key={entry.id} entry={entry} thing={next[entry.id]} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SortHeader({ column, sorting, onSort }: { column: ColumnName; sorting: Sorting; onSort: () => void }) {
  const t = useTexts(clockTexts)
  const isSorted = sorting.column === column
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}>
      <PlainButton className="sort-button" aria-label={t.sortBy(t[column])} onPress={onSort}>
        {t[column]}
        {isSorted && <Icon as={sorting.isDown ? ArrowDown : ArrowUp} strong />}
      </PlainButton>
    </th>
  )
}

function EntryRow({ entry, thing }: { entry: ClockEntry; thing: ClockEntriesData['next'][string] | undefined }) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const status = thing && statusOf(thing, today, t)
  return (
    <tr>
      <th scope="row" data-title={t.thing}>
        <span className="clock-table-title">
          <LaneShape lane={laneOf[entry.kind]} state={thing?.state === 'late' ? 'late' : 'coming'} />
          <Link to={`/app/${organisation.slug}/clock/entries/${entry.id}`}>
            <PlanText text={entry.title} />
          </Link>
        </span>
      </th>
      <td data-title={t.kind}>{t.kinds[entry.kind]}</td>
      <td data-title={t.rule}>{sayRule(entry.rule, language, entry.dependsOn?.title ?? null)}</td>
      <td data-title={t.nextTime}>{thing ? sayDays(thing, language) : '–'}</td>
      <td data-title={t.responsible}>
        {entry.responsibleName ? (
          <PlanText text={entry.responsibleName} />
        ) : (
          <>
            <span aria-hidden>–</span>
            <span className="visually-hidden">{t.nobody}</span>
          </>
        )}
      </td>
      <td data-title={t.state}>{status ? <StatusMark {...status} /> : thing && t.states[thing.state]}</td>
      <td className="clock-table-menu">{thing && <ThingMenu thing={thing} />}</td>
    </tr>
  )
}

function DeletedEntries({ deleted }: { deleted: readonly ClockEntry[] }) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { restore } = useClockDeeds()
  return (
    <Disclosure title={t.deleted(deleted.length)} level={2}>
      <ul className="clock-deleted">
        {deleted.map((entry) => (
          <li key={entry.id}>
            <span>
              <PlanText text={entry.title} />
              <span className="muted"> · {sayRule(entry.rule, language, entry.dependsOn?.title ?? null)}</span>
            </span>
            <Button
              size="small"
              aria-label={`${t.restore}: ${textIn(entry.title, language)}`}
              onPress={() => restore(entry.id)}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
