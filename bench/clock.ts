import { type DayException, expandEntries, type RuledEntry } from '#modules/clock/expansion.ts'
import type { EntryRule } from '#modules/clock/rule.ts'
import { measureClockPaint } from './clock-paint.ts'
import { type Figure, medianOf, timesOf } from './figure.ts'

const entries = 400
const span = { from: '2025-06-01', to: '2030-05-31' }
const runs = 25

const always = { lastsDays: 1, onHoliday: 'after', years: 'every', from: null, until: null } as const

/** Of ten: three of the calendar, three of weekdays, two relative (one in a chain), two series, of which one in ten is weekly. */
function ruleOf(at: number, year: number, idOf: (at: number) => string = String): EntryRule {
  const month = (at % 12) + 1
  const from = `${year}-01-0${(at % 9) + 1}`
  switch (at % 10) {
    case 0:
    case 1:
    case 2:
      return { kind: 'fixed', month, day: (at % 28) + 1, ...always }
    case 3:
    case 4:
    case 5:
      return { kind: 'weekday', month, ordinal: 3, weekday: (at % 5) + 1, ...always, years: at % 2 ? 'odd' : 'every' }
    case 6:
    case 7:
      return { kind: 'relative', to: idOf(at - 1), days: -(at % 30), ...always }
    case 8:
      return { kind: 'repeats', rrule: 'FREQ=MONTHLY;BYDAY=2WE', ...always, from }
    default:
      return { kind: 'repeats', rrule: at % 100 === 9 ? 'FREQ=WEEKLY;BYDAY=TU' : 'FREQ=YEARLY', ...always, from }
  }
}

const clockOf = (year: number): RuledEntry[] =>
  Array.from({ length: entries }, (_, at) => ({ id: String(at), rule: ruleOf(at, year) }))

const moved: DayException[] = [{ entryId: '8', occurrence: '2026-03-11', movedTo: '2026-03-18', isCancelled: false }]

/**
 * The days of a clock of 400 entries over five years, of series that are read for the first time and as a page asks again;
 * and the pages that show them, as a browser paints them.
 */
export async function measureClock(tell: (step: string) => void): Promise<Figure[]> {
  tell(`clock: ${entries} entries over five years`)
  // Each run reads series that begin in another year: none of them is known from the run before.
  const first = await timesOf(runs, async (run) => expandEntries(clockOf(1990 + run), moved, span))
  const clock = clockOf(2025)
  const again = await timesOf(runs, async () => expandEntries(clock, moved, span))
  const figure = (name: string, times: readonly number[]): Figure => ({
    name,
    median: medianOf(times),
    unit: 'ms',
    goal: 20,
    better: 'lower',
  })
  return [
    figure('clock of 400 entries over five years, rules read for the first time', first),
    figure('the same again', again),
    ...(await measureClockPaint({ entries, ruleOf: (at, idOf) => ruleOf(at, 2025, idOf) }, tell)),
  ]
}
