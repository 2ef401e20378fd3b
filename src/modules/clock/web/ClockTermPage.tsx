import { Link, useLoaderData, useSearchParams } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { type Day, daysBetween } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { termYears } from '../council-term.ts'
import type { ClockThing } from '../clock.contract.ts'
import { inLanes, shownLanes } from './clock-view.ts'
import type { TermData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { ThingShape } from './LaneShape.tsx'
import { LaneFilters } from './LaneFilters.tsx'
import { PeriodStep } from './PeriodStep.tsx'
import { TermStream } from './TermStream.tsx'
import { sayDays } from './thing-words.ts'

/** The four years of a council term beside each other. */
export function ClockTermPage() {
  const t = useTexts(clockTexts)
  const { term, things, rights } = useLoaderData<TermData>()
  const { today } = usePlace()
  const [search] = useSearchParams()
  const [from, to] = [Number(term.first.slice(0, 4)), Number(term.last.slice(0, 4))]
  const passed = Math.min(1, Math.max(0, daysBetween(term.first, today) / daysBetween(term.first, term.last)))
  const shown = inLanes(things, shownLanes(search))
  const period = (first: number) => ({ value: `${first}`, label: t.termTitle(`${first}`, `${first + termYears}`) })
  return (
    <ClockFrame
      view="term"
      title={t.termTitle(`${from}`, `${to}`)}
      lead={t.termLead(Math.round(passed * 100))}
      rights={rights}
    >
      <div className="clock-bar">
        <PeriodStep
          name="year"
          earlier={period(from - termYears)}
          now={`${from}–${to}`}
          later={period(to)}
          isElsewhere={today < term.first || today > term.last}
        />
        <LaneFilters />
      </div>
      <div className="term-years">
        {Array.from({ length: to - from }, (_, at) => (
          <TermYear
            key={at}
            number={at + 1}
            first={`${from + at}${term.first.slice(4)}`}
            last={`${from + at + 1}${term.last.slice(4)}`}
            things={shown}
          />
        ))}
      </div>
    </ClockFrame>
  )
}

/** The kinds that a term is steered by; the rest of a year is in its own views. */
const steering = new Set<ClockThing['kind']>([
  'council',
  'board',
  'deadline',
  'reportStage',
  'budget',
  'negotiation',
  'followUp',
  'figures',
])

function TermYear({
  number,
  first,
  last,
  things,
}: {
  number: number
  first: Day
  last: Day
  things: readonly ClockThing[]
}) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const own = things.filter(({ startsOn }) => startsOn >= first && startsOn <= last)
  const isNow = today >= first && today <= last
  return (
    <section
      className={`term-year${isNow ? ' now' : ''}`}
      aria-label={`${t.termYear(number)}, ${first.slice(0, 4)}–${last.slice(0, 4)}`}
    >
      <h2>
        {t.termYear(number)} <span className="muted">{`${first.slice(0, 4)}–${last.slice(0, 4)}`}</span>
      </h2>
      <TermStream first={first} last={last} things={own} />
      {own.length === 0 && <p className="muted small">{t.termNothing}</p>}
      <ol className="term-things">
        {own
          .filter(({ kind, state }) => steering.has(kind) && state !== 'cancelled')
          .map((thing) => (
            <li key={thing.key} className={thing.state}>
              <ThingShape thing={thing} />
              <time dateTime={thing.startsOn}>{sayDays(thing, language)}</time>
              <Link to={`/app/${organisation.slug}/${thing.path}`}>
                <PlanText text={thing.title} />
              </Link>
              {thing.state === 'late' && <span className="term-late">{t.states.late}</span>}
            </li>
          ))}
      </ol>
    </section>
  )
}
