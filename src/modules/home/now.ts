import type { ProfileRow } from '#modules/indicators/reading.ts'
import { addDays, type Day, daysBetween } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { WaitingTask } from '#shared/waiting-task.ts'
import type { ClockDay, ClockOfNow } from './clock-of-now.ts'

/** An action of the plan as far as the first page cares. */
export interface OpenAction {
  id: string
  name: LocalText
  dueOn: Day
  /** It waits for the person: to do it, or to see that it is done. */
  waits: boolean
}

/** A goal whose measure lags the straight way to its target. */
export interface GoalBehind {
  id: string
  name: LocalText
}

export interface OpenReport {
  id: string
  name: LocalText
}

/** What the person's organisation, or the person's own unit, has open. */
export interface OpenWork {
  actions: readonly OpenAction[]
  goalsBehind: readonly GoalBehind[]
  reports: readonly OpenReport[]
  /** There is no plan yet, and the person may write it. */
  lacksPlan: boolean
  /** The organisation has an area whose figures have not been fetched. */
  lacksFigures: boolean
  rows: readonly ProfileRow[]
  others: readonly WaitingTask[]
  /** Null for those who may not ask the clock, and where it is empty. */
  clock: ClockOfNow | null
}

/** One thing that waits, as a line with one way to take hold of it. */
export type Waiting =
  | { kind: 'lateActions'; actions: readonly (OpenAction & { daysLate: number })[] }
  | { kind: 'dueActions'; actions: readonly (OpenAction & { daysLeft: number })[] }
  | { kind: 'goalsBehind'; goals: readonly GoalBehind[] }
  | { kind: 'reports'; reports: readonly OpenReport[] }
  | { kind: 'other'; task: WaitingTask }
  | { kind: 'noPlan' }
  | { kind: 'noFigures' }

/** How far ahead an action is worth a reminder, in days. */
const soon = 14
/** How long a figure is news, in days: most sources update once a year. */
const fresh = 365

/** What waits, the most pressing first: what is late, what lags, what is due, what others wait for, what is being written. */
export function waitingOf(work: OpenWork, today: Day): Waiting[] {
  const byDay = work.actions.filter(({ waits }) => waits).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const late = byDay.filter(({ dueOn }) => dueOn < today)
  const due = byDay.filter(({ dueOn }) => dueOn >= today && daysBetween(today, dueOn) <= soon)
  const waiting: Waiting[] = []
  if (work.lacksFigures) waiting.push({ kind: 'noFigures' })
  if (work.lacksPlan) waiting.push({ kind: 'noPlan' })
  if (late.length > 0)
    waiting.push({
      kind: 'lateActions',
      actions: late.map((action) => ({ ...action, daysLate: daysBetween(action.dueOn, today) })),
    })
  if (work.goalsBehind.length > 0) waiting.push({ kind: 'goalsBehind', goals: work.goalsBehind })
  if (due.length > 0)
    waiting.push({
      kind: 'dueActions',
      actions: due.map((action) => ({ ...action, daysLeft: daysBetween(today, action.dueOn) })),
    })
  for (const task of work.others) waiting.push({ kind: 'other', task })
  if (work.reports.length > 0) waiting.push({ kind: 'reports', reports: work.reports })
  return waiting
}

/**
 * The figures that their source has lately changed, newest first. Of one day's the joys and the concerns come in turn,
 * and those that say neither come last.
 */
export function freshFigures(rows: readonly ProfileRow[], today: Day, count: number): ProfileRow[] {
  const news = rows.filter(({ indicator, latest }) => latest && isNews(indicator.updatedOn, today))
  const byDay = Map.groupBy(news, ({ indicator }) => indicator.updatedOn ?? '')
  return [...byDay.keys()]
    .toSorted()
    .toReversed()
    .flatMap((day) => inTurn(byDay.get(day)!))
    .slice(0, count)
}

function inTurn(rows: readonly ProfileRow[]): ProfileRow[] {
  const [better = [], worse = [], neither = []] = (['better', 'worse', 'none'] as const).map((verdict) =>
    rows.filter(({ change }) => (change?.verdict ?? 'none') === verdict),
  )
  const pairs = better.flatMap((row, index) => [row, ...worse.slice(index, index + 1)])
  return [...pairs, ...worse.slice(better.length), ...neither]
}

const isNews = (updatedOn: Day | null, today: Day): boolean =>
  updatedOn !== null && updatedOn <= today && daysBetween(updatedOn, today) <= fresh

/** A day on the horizon: when figures came, when an action should have been ready, when one is due. */
export interface CountedMark {
  day: Day
  kind: 'figures' | 'action' | 'late'
  count: number
}

/** A day of the clock on the horizon: what is on the same lane that day, in one state. */
export interface ClockMark extends Pick<ClockDay, 'day' | 'lane' | 'state'> {
  kind: 'clock'
  titles: readonly LocalText[]
}

export type Mark = CountedMark | ClockMark

/** How far back and ahead the horizon reaches, in days. */
export const horizonReach = (today: Day): { from: Day; to: Day } => ({
  from: addDays(today, -31),
  to: addDays(today, 64),
})

/** How far ahead the next council is looked for, in days: further than the horizon reaches. */
const councilReach = 120

/** The days that the first page asks of the clock. */
export const clockSpanOfNow = (today: Day): { from: Day; to: Day } => ({
  from: horizonReach(today).from,
  to: addDays(today, councilReach),
})

/** The days around today that something happens on, oldest first. */
export function marksOf(work: OpenWork, { from, to, today }: { from: Day; to: Day; today: Day }): Mark[] {
  const dueDays = work.actions.map(({ dueOn }) => dueOn)
  const count = (days: readonly (Day | null)[], kind: CountedMark['kind']): Mark[] =>
    [
      ...Map.groupBy(
        days.filter((day): day is Day => day !== null && day >= from && day <= to),
        (day) => day,
      ),
    ].map(([day, same]) => ({ day, kind, count: same.length }))
  return [
    ...count(
      work.rows.map(({ indicator }) => indicator.updatedOn),
      'figures',
    ),
    ...count(
      dueDays.filter((day) => day < today),
      'late',
    ),
    ...count(
      dueDays.filter((day) => day >= today),
      'action',
    ),
    ...clockMarks((work.clock?.days ?? []).filter(({ day }) => day >= from && day <= to)),
  ].toSorted((one, other) => one.day.localeCompare(other.day))
}

function clockMarks(days: readonly ClockDay[]): ClockMark[] {
  const together = Map.groupBy(days, ({ day, lane, state }) => `${day} ${lane} ${state}`)
  return [...together.values()].flatMap((same) =>
    same.slice(0, 1).map(({ day, lane, state }) => ({
      kind: 'clock',
      day,
      lane,
      state,
      titles: same.map(({ title }) => title),
    })),
  )
}
