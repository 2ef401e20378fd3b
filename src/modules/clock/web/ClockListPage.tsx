import type { ReactNode } from 'react'
import { Link, useLoaderData, useSearchParams } from 'react-router'

import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { byMonth, inLanes, lateOf, ofYear, onPageOf, shownLanes } from './clock-view.ts'
import type { ClockData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { ClockLead } from './ClockPage.tsx'
import { LaneFilters } from './LaneFilters.tsx'
import { NoClock } from './NoClock.tsx'
import { YearStep } from './PeriodStep.tsx'
import type { PlanDay } from './plan-days.ts'
import { PlanDayRow } from './PlanDayRow.tsx'
import { nameMonth } from './thing-words.ts'
import { ThingRow } from './ThingRow.tsx'

/** The year as a list by month: the same as the ring, in words. */
export function ClockListPage() {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { year, things, planDays, rights } = useLoaderData<ClockData>()
  const { today } = usePlace()
  const [search] = useSearchParams()
  const shown = onPageOf(inLanes(things, shownLanes(search)), year, today)
  const thisMonth = today.slice(0, 7)
  const isLate = search.get('show') === 'late'
  const months = isLate ? [] : rowsByMonth(byMonth(ofYear(shown, year), year), planDays, year)
  return (
    <ClockFrame view="list" title={t.title(year)} lead={<ClockLead things={things} year={year} />} rights={rights}>
      {things.length === 0 ? (
        <NoClock year={year} />
      ) : (
        <>
          <div className="clock-bar">
            <YearStep year={year} today={today} />
            {months.some(([month]) => month < thisMonth) && months.some(([month]) => month === thisMonth) && (
              <a href="#now">{t.toMonth}</a>
            )}
            <LaneFilters hasActions />
          </div>
          {isLate && (
            <LateOnes things={lateOf(shown)} planDays={planDays.filter(({ state }) => state === 'late')} year={year} />
          )}
          {!isLate && months.length === 0 && <p className="muted">{t.nothingInLanes}</p>}
          {months.map(([month, own]) => (
            <section
              key={month}
              {...(month === thisMonth
                ? { id: 'now', className: 'clock-month-list now' }
                : { className: 'clock-month-list' })}
              aria-label={nameMonth(month, language)}
            >
              <h2>{nameMonth(month, language)}</h2>
              <ol className="thing-rows">{own}</ol>
            </section>
          ))}
        </>
      )}
    </ClockFrame>
  )
}

/** The rows of each month by day: of the clock, and of the plan when it is shown. */
function rowsByMonth(
  months: ReturnType<typeof byMonth>,
  planDays: readonly PlanDay[],
  year: number,
): (readonly [month: string, rows: readonly ReactNode[]])[] {
  const ofPlan = Map.groupBy(
    planDays.filter(({ on }) => on.startsWith(`${year}-`)),
    ({ on }) => on.slice(0, 7),
  )
  const ofClock = new Map(months)
  return [...new Set([...ofClock.keys(), ...ofPlan.keys()])]
    .toSorted()
    .map((month) => [month, rowsOf(ofClock.get(month) ?? [], ofPlan.get(month) ?? [], year)])
}

const rowsOf = (things: readonly ClockThing[], planDays: readonly PlanDay[], year: number): readonly ReactNode[] =>
  [
    ...things.map((thing) => ({
      on: thing.startsOn,
      row: <ThingRow key={thing.key} thing={thing} year={year} />,
    })),
    ...planDays.map((day) => ({ on: day.on, row: <PlanDayRow key={day.key} day={day} year={year} /> })),
  ]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ row }) => row)

/** What is late and nothing else, the oldest first, as the first page leads to it. */
function LateOnes({
  things,
  planDays,
  year,
}: Pick<ClockData, 'planDays' | 'year'> & { things: readonly ClockThing[] }) {
  const t = useTexts(clockTexts)
  const count = things.length + planDays.length
  return (
    <section className="clock-late">
      <h2>{count > 0 ? t.late(count) : t.nothingLate}</h2>
      <ol className="thing-rows">{rowsOf(things, planDays, year)}</ol>
      <p>
        <Link to="?">{t.wholeYear}</Link>
      </p>
    </section>
  )
}
