import { weekdayNames } from '#shared/calendar-names.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { weekdayOf } from '#shared/finnish-holidays.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { clockTexts } from './clock.texts.ts'
import type { PlanDay } from './plan-days.ts'
import { PlanDayRow } from './PlanDayRow.tsx'
import { ThingRow } from './ThingRow.tsx'

interface Props {
  day: Day
  things: readonly ClockThing[]
  planDays: readonly PlanDay[]
}

/** What is on the chosen day, in words: on a phone the month itself has room for marks only. */
export function DayAgenda({ day, things, planDays }: Props) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const year = Number(day.slice(0, 4))
  const ofPlan = planDays.filter(({ on }) => on === day)
  const weekday = weekdayNames[language][weekdayOf(day) - 1]!
  return (
    <section className="day-agenda">
      <h2>
        {weekday.charAt(0).toUpperCase()}
        {weekday.slice(1)} {formatDay(day, language)}
      </h2>
      {things.length + ofPlan.length === 0 && <p className="muted">{t.emptyDay}</p>}
      <ol className="thing-rows">
        {things.map((thing) => (
          <ThingRow key={thing.key} thing={thing} year={year} />
        ))}
        {ofPlan.map((one) => (
          <PlanDayRow key={one.key} day={one} year={year} />
        ))}
      </ol>
    </section>
  )
}
