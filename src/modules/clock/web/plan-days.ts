import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'

/** A day of the plan: an action ends, or its next milestone is due. */
export interface PlanDay {
  key: string
  actionId: string
  kind: 'end' | 'milestone'
  on: Day
  title: LocalText
  owner: string | null
  state: 'done' | 'coming' | 'late'
  /** Of what is late. */
  daysLate: number
}

/** How many end in a year, how many milestones it has, and how many of both are late. */
export function countPlanDays(
  days: readonly PlanDay[],
  year: number,
): { ends: number; milestones: number; late: number } {
  const own = days.filter(({ on }) => on.startsWith(`${year}-`))
  const count = (is: (day: PlanDay) => boolean) => own.filter(is).length
  return {
    ends: count(({ kind }) => kind === 'end'),
    milestones: count(({ kind }) => kind === 'milestone'),
    late: count(({ state }) => state === 'late'),
  }
}

/** By what the address says that the days of actions are shown as well. */
const shownBy = 'actions'
export const showsActions = (search: URLSearchParams): boolean => search.has(shownBy)

export function withActions(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  if (showsActions(search)) next.delete(shownBy)
  else next.set(shownBy, '1')
  return next
}
