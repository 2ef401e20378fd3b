import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { laneOf } from '../entry-kind.ts'
import { sayRule } from '../say-rule.ts'
import { isEntryThing, useClockDeeds } from './clock-deeds.ts'
import type { ClockEntryData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockDesk } from './ClockFrame.tsx'
import { EntryFiles } from './EntryFiles.tsx'
import { entryPageTexts } from './entry-page.texts.ts'
import { LaneShape } from './LaneShape.tsx'
import { OccurrencePanel } from './OccurrencePanel.tsx'
import { SourceOf } from './SourceOf.tsx'
import { ThingRow } from './ThingRow.tsx'

/** One entry of the clock: what it is, its present time with the checklist, its other times, and what has happened to it. */
export function EntryPage() {
  const data = useLoaderData<ClockEntryData>()
  return (
    <ClockDesk rights={data.rights}>
      <EntryHead data={data} />
      <div className="entry-columns">
        <div>
          <CurrentTime data={data} />
          <OtherTimes data={data} />
        </div>
        <aside className="entry-aside">
          <EntryFacts data={data} />
          <EntryDocuments data={data} />
          <EntryHistory data={data} />
        </aside>
      </div>
    </ClockDesk>
  )
}

interface Props {
  data: ClockEntryData
}

function EntryHead({ data: { entry, rights } }: Props) {
  const t = useTexts(entryPageTexts)
  const { kinds, edit } = useTexts(clockTexts)
  const language = useLanguage()
  const { open } = useClockDeeds()
  const { organisation } = usePlace()
  return (
    <PageHeader
      title={textIn(entry.title, language)}
      eyebrow={
        <span className="entry-kind">
          <LaneShape lane={laneOf[entry.kind]} state="done" /> {kinds[entry.kind]}
        </span>
      }
      lead={entry.description && <PlanText text={entry.description} />}
      breadcrumbs={<Breadcrumbs trail={[{ label: t.clock, to: `/app/${organisation.slug}/clock` }]} />}
      actions={
        rights.edits && (
          <Button icon={Pencil} onPress={() => open({ kind: 'entry', id: entry.id })}>
            {edit}
          </Button>
        )
      }
    />
  )
}

/** The time that matters now: the oldest that is late, else what goes on or comes next, else the last. */
function currentOf({ occurrences }: ClockEntryData, today: string) {
  const things = occurrences.filter(isEntryThing)
  return (
    things.find(({ state }) => state === 'late') ??
    things.find(({ endsOn, state }) => endsOn >= today && state !== 'cancelled') ??
    things.at(-1)
  )
}

function CurrentTime({ data }: Props) {
  const t = useTexts(entryPageTexts)
  const { today } = usePlace()
  const current = currentOf(data, today)
  return (
    <section aria-labelledby="entry-current">
      <h2 id="entry-current">{t.current}</h2>
      {current ? (
        <OccurrencePanel key={current.key} thing={current} checklist={data.entry.checklist} />
      ) : (
        <p className="muted">{t.noTimes}</p>
      )}
    </section>
  )
}

const mostTimes = 12

function OtherTimes({ data }: Props) {
  const t = useTexts(entryPageTexts)
  const { today } = usePlace()
  const current = currentOf(data, today)
  const others = data.occurrences.filter(({ key }) => key !== current?.key).slice(0, mostTimes)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{t.times}</h2>
      <ol className="thing-rows">
        {others.map((thing) => (
          <ThingRow key={thing.key} thing={thing} year={Number(today.slice(0, 4))} />
        ))}
      </ol>
    </section>
  )
}

function EntryFacts({ data: { entry, dependents } }: Props) {
  const t = useTexts(entryPageTexts)
  const { nobody } = useTexts(clockTexts)
  const language = useLanguage()
  const at = `/app/${usePlace().organisation.slug}/clock/entries`
  const link = (id: string, title: ClockEntryData['entry']['title']) => (
    <Link to={`${at}/${id}`}>
      <PlanText text={title} />
    </Link>
  )
  return (
    <dl className="entry-facts">
      <Fact name={t.rule}>{sayRule(entry.rule, language, entry.dependsOn?.title ?? null)}</Fact>
      <Fact name={t.responsible}>{entry.responsibleName ? <PlanText text={entry.responsibleName} /> : nobody}</Fact>
      {entry.place && <Fact name={t.place}>{entry.place}</Fact>}
      {entry.source && (
        <Fact name={t.source}>
          <SourceOf source={entry.source} />
        </Fact>
      )}
      {entry.opens && <Fact name={t.opens}>{t.opensBefore(t.openings[entry.opens.kind], entry.opens.daysBefore)}</Fact>}
      {entry.dependsOn && <Fact name={t.dependsOn}>{link(entry.dependsOn.id, entry.dependsOn.title)}</Fact>}
      {dependents.length > 0 && (
        <Fact name={t.dependents}>
          <ul>
            {dependents.map(({ id, title }) => (
              <li key={id}>{link(id, title)}</li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

/** Links that are a part of the entry, and the files that are attached to it. */
function EntryDocuments({ data }: Props) {
  const t = useTexts(entryPageTexts)
  const { entry, files, rights } = data
  if (entry.documents.length + files.length === 0 && !rights.edits) return null
  return (
    <section className="entry-documents" aria-labelledby="entry-documents">
      <h2 id="entry-documents">{t.documents}</h2>
      {entry.documents.length > 0 && (
        <ul>
          {entry.documents.map(({ title, address }) => (
            <li key={address}>
              <a href={address} rel="noreferrer" target="_blank">
                <PlanText text={title} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <EntryFiles data={data} />
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function EntryHistory({ data: { changes } }: Props) {
  const t = useTexts(entryPageTexts)
  const language = useLanguage()
  return (
    <Disclosure title={t.history} level={2}>
      <ol className="entry-history">
        {changes.map(({ change, at, byName, occurrence }) => (
          <li key={`${at}${change}`}>
            <time dateTime={at}>{formatDay(isoDay(new Date(at)), language)}</time>{' '}
            <span>
              {byName} {t.changes[change]}
              {occurrence && ` (${t.of(formatDay(occurrence, language))})`}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
