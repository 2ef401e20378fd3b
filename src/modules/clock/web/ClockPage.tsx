import { useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'

import { daysBetween } from '#shared/day.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type ClockThing } from '../clock.contract.ts'
import { SubscribeCalendar } from '../feeds/web/SubscribeCalendar.tsx'
import { inLanes, lateOf, nextCouncil, ofYear, onPageOf, shownLanes, upcomingOf } from './clock-view.ts'
import type { ClockData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { LaneFilters } from './LaneFilters.tsx'
import { NoClock } from './NoClock.tsx'
import { countPlanDays, showsActions } from './plan-days.ts'
import { PlanDayCounts } from './PlanDayRow.tsx'
import { YearStep } from './PeriodStep.tsx'
import { RingStage } from './RingStage.tsx'
import { ThingRow } from './ThingRow.tsx'

/** Vuosikello: the year as a ring, with what is late and what comes next beside it. */
export function ClockPage() {
  const t = useTexts(clockTexts)
  const { year, things, planDays, term, rights } = useLoaderData<ClockData>()
  const { today } = usePlace()
  const [search] = useSearchParams()
  const shown = onPageOf(inLanes(things, shownLanes(search)), year, today)
  return (
    <ClockFrame view="clock" title={t.title(year)} lead={<ClockLead things={things} year={year} />} rights={rights}>
      {things.length === 0 ? (
        <NoClock year={year} />
      ) : (
        <>
          <div className="clock-bar">
            <YearStep year={year} today={today} />
            <LaneFilters hasActions />
          </div>
          <div className="clock-beside">
            <div>
              <RingStage year={year} term={term} things={ofYear(shown, year)} council={nextCouncil(things, today)} />
              {showsActions(search) && <PlanDayCounts counts={countPlanDays(planDays, year)} />}
            </div>
            <Upcoming things={shown} year={year} />
          </div>
        </>
      )}
    </ClockFrame>
  )
}

/** The first sentence: how far the council is, and whether anything is late. */
export function ClockLead({ things, year }: { things: readonly ClockThing[]; year: number }) {
  const t = useTexts(clockTexts).lead
  const { today } = usePlace()
  const own = ofYear(things, year).filter(({ state }) => state !== 'cancelled')
  const council = nextCouncil(things, today)
  const late = lateOf(onPageOf(things, year, today)).length
  if (own.length === 0) return null
  const done = own.filter(({ state }) => state === 'done').length
  const parts = [
    ...(council ? [t.council(daysBetween(today, council.startsOn))] : []),
    t.done(done, own.length),
    late > 0 ? t.late(late) : t.noneLate,
  ]
  return <>{`${upperFirst(parts.join(', '))}.`}</>
}

const fewest = 6

function Upcoming({ things, year }: { things: readonly ClockThing[]; year: number }) {
  const t = useTexts(clockTexts)
  const { today } = usePlace()
  const [isAll, setAll] = useState(false)
  const late = lateOf(things)
  const upcoming = upcomingOf(things, today)
  const rest = upcoming.length > 0 ? upcoming : today < `${year}-01-01` ? things : []
  return (
    <div className="clock-upcoming">
      {late.length > 0 && (
        <section className="clock-late">
          <h2>{t.late(late.length)}</h2>
          <ol className="thing-rows">
            {late.map((thing) => (
              <ThingRow key={thing.key} thing={thing} year={year} />
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t.next}</h2>
        {rest.length === 0 && <p className="muted">{t.nothingNext}</p>}
        <ol className="thing-rows">
          {(isAll ? rest : rest.slice(0, fewest)).map((thing) => (
            <ThingRow key={thing.key} thing={thing} year={year} />
          ))}
        </ol>
        {!isAll && rest.length > fewest && (
          <Button variant="quiet" size="small" onPress={() => setAll(true)}>
            {t.showMore(rest.length - fewest)}
          </Button>
        )}
      </section>
      <p>
        <SubscribeCalendar />
      </p>
    </div>
  )
}
