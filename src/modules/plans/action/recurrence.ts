import type { Day } from '#shared/day.ts'
import type { ActionContent } from '../action.ts'
import type { Recurrence } from './action-details.ts'

const monthsIn: Record<Recurrence, number> = { year: 12, halfYear: 6, quarter: 3, month: 1 }

const lastDate = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** The day so many months later; the last day of a month stays a last day, so that no February shortens what follows. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(at / 12), at % 12]
  const last = lastDate(toYear, toMonth)
  const to = date === lastDate(year, month - 1) ? last : Math.min(date, last)
  return new Date(Date.UTC(toYear, toMonth, to)).toISOString().slice(0, 10)
}

/** What one occurrence leaves behind when the next opens: its days, its milestones, and the day it was ready. */
const finished = ({ startsOn, endsOn, doneOn, milestones }: ActionContent & { doneOn: Day }) => ({
  startsOn,
  endsOn,
  doneOn,
  milestones,
})

/**
 * A recurring action that is done begins again: its days and its milestones move on by as many periods as it takes to
 * lie after the day it was ready, and what was is kept among its occurrences. It stays done when it does not recur, or
 * would begin after the day until which it recurs.
 */
export function withNextOccurrence(content: ActionContent): ActionContent {
  const { recurrence, doneOn, startsOn, endsOn } = content
  if (!recurrence || doneOn === null) return content
  const step = monthsIn[recurrence.every]
  const mark = endsOn ?? startsOn
  const months = mark === null ? step : monthsUntilAfter(doneOn, { mark, step })
  const later = (day: Day | null) => day && addMonths(day, months)
  const next = later(startsOn) ?? addMonths(doneOn, step)
  if (recurrence.until !== null && next > recurrence.until) return content
  return {
    ...content,
    startsOn: next,
    endsOn: later(endsOn),
    doneOn: null,
    isAtRisk: false,
    milestones: content.milestones.map((one) => ({ ...one, on: later(one.on), doneOn: null })),
    occurrences: [...content.occurrences, finished({ ...content, doneOn })],
  }
}

/** The fewest months, in steps, after which a day lies after another. */
function monthsUntilAfter(day: Day, { mark, step }: { mark: Day; step: number }): number {
  let months = step
  while (addMonths(mark, months) <= day) months += step
  return months
}

/** The action as it was before its last occurrence was said to be done, on the day it was; unchanged when that is not so. */
export function withoutLastOccurrence(content: ActionContent, doneOn: Day | null): ActionContent {
  const last = content.occurrences.at(-1)
  if (!last || last.doneOn !== doneOn) return content
  const { startsOn, endsOn, milestones } = last
  return { ...content, startsOn, endsOn, milestones, occurrences: content.occurrences.slice(0, -1) }
}
