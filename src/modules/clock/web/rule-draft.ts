import type { Day } from '#shared/day.ts'
import type { EntryRule } from '../rule.ts'

/** How a day is chosen, as the form asks it; `other`: a series that the form cannot say, which is kept as it is. */
export const ruleChoices = [
  'once',
  'fixed',
  'weekday',
  'relative',
  'weekly',
  'monthlyWeekday',
  'monthlyDay',
  'other',
] as const
export type RuleChoice = (typeof ruleChoices)[number]

export type YearsChoice = 'every' | 'odd' | 'even' | '1' | '2' | '3' | '4'
export type Ordinal = '1' | '2' | '3' | '4' | '-1'

/** A rule as it is being built: every answer is kept while another way is tried. */
export interface RuleDraft {
  choice: RuleChoice
  on: Day | null
  month: number
  day: number | null
  ordinal: Ordinal
  weekday: number
  to: string | null
  count: number | null
  unit: 'days' | 'weeks'
  side: 'before' | 'after'
  interval: number | null
  rrule: string
  years: YearsChoice
  lastsDays: number | null
  onHoliday: EntryRule['onHoliday']
  from: Day | null
  until: Day | null
}

/** A new rule: once, on the day that was pointed at. */
export const newRule = (on: Day | null, today: Day): RuleDraft => {
  const at = on ?? today
  return {
    choice: 'once',
    on,
    month: Number(at.slice(5, 7)),
    day: Number(at.slice(8)),
    ordinal: '1',
    weekday: weekdayNumber(at),
    to: null,
    count: 2,
    unit: 'weeks',
    side: 'before',
    interval: 1,
    rrule: '',
    years: 'every',
    lastsDays: 1,
    onHoliday: 'stay',
    from: null,
    until: null,
  }
}

const weekdayNumber = (day: Day): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A stored rule as the form asks it. */
export function draftOfRule(rule: EntryRule, today: Day): RuleDraft {
  const draft: RuleDraft = { ...newRule(null, today), lastsDays: rule.lastsDays, onHoliday: rule.onHoliday }
  if (rule.kind === 'once') return { ...draft, choice: 'once', on: rule.on }
  const years = typeof rule.years === 'object' ? (`${rule.years.ofTerm}` as YearsChoice) : rule.years
  const recurring = { ...draft, years, from: rule.from, until: rule.until }
  switch (rule.kind) {
    case 'fixed':
      return { ...recurring, choice: 'fixed', month: rule.month, day: rule.day }
    case 'weekday':
      return {
        ...recurring,
        choice: 'weekday',
        month: rule.month,
        ordinal: `${rule.ordinal}` as Ordinal,
        weekday: rule.weekday,
      }
    case 'relative':
      return { ...recurring, ...distanceOf(rule.days), choice: 'relative', to: rule.to }
    case 'repeats':
      return { ...recurring, ...seriesOf(rule.rrule), rrule: rule.rrule }
  }
}

function distanceOf(days: number): Pick<RuleDraft, 'count' | 'unit' | 'side'> {
  const isWeeks = days !== 0 && days % 7 === 0
  return {
    count: Math.abs(isWeeks ? days / 7 : days),
    unit: isWeeks ? 'weeks' : 'days',
    side: days > 0 ? 'after' : 'before',
  }
}

/** What the form knows of a series: one weekday of a week or a month, or one day of a month. */
function seriesOf(rrule: string): Partial<RuleDraft> & { choice: RuleChoice } {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const frequency = parts.get('FREQ')
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY']
  const isSimple = [...parts.keys()].every((name) => known.includes(name)) && parts.size <= 3
  const [, ordinal, code = ''] = /^(-1|[1-4])?([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? []
  const weekday = weekdayCodes.indexOf(code) + 1
  const day = Number(/^\d+$/.exec(parts.get('BYMONTHDAY') ?? '')?.[0] ?? 0)
  if (!isSimple) return { choice: 'other' }
  if (frequency === 'WEEKLY' && weekday > 0 && !ordinal) return { choice: 'weekly', interval, weekday }
  if (frequency === 'MONTHLY' && weekday > 0 && ordinal)
    return { choice: 'monthlyWeekday', interval, weekday, ordinal: ordinal as Ordinal }
  if (frequency === 'MONTHLY' && day > 0) return { choice: 'monthlyDay', interval, day }
  return { choice: 'other' }
}

/** The rule that a draft says, to be read with the schema of rules: what is still missing is null in it. */
export function ruleOfDraft(draft: RuleDraft, today: Day): unknown {
  const { choice, lastsDays, onHoliday, month, day, weekday, from, until } = draft
  const ordinal = Number(draft.ordinal)
  const always = { lastsDays, onHoliday }
  const years = /^\d$/.test(draft.years) ? { ofTerm: Number(draft.years) } : draft.years
  const recurring = { ...always, years, from, until }
  switch (choice) {
    case 'once':
      return { kind: 'once', on: draft.on, ...always }
    case 'fixed':
      return { kind: 'fixed', month, day, ...recurring }
    case 'weekday':
      return { kind: 'weekday', month, ordinal, weekday, ...recurring }
    case 'relative':
      return { kind: 'relative', to: draft.to, days: daysOfDistance(draft), ...recurring }
    default:
      return { kind: 'repeats', rrule: seriesRule(draft), ...recurring, from: from ?? today }
  }
}

const daysOfDistance = ({ count, unit, side }: RuleDraft): number | null =>
  count === null ? null : count * (unit === 'weeks' ? 7 : 1) * (side === 'before' ? -1 : 1) + 0

function seriesRule({ choice, interval, weekday, ordinal, day, rrule }: RuleDraft): string {
  const code = weekdayCodes[weekday - 1] ?? 'MO'
  if (choice === 'weekly') return `FREQ=WEEKLY;INTERVAL=${interval ?? ''};BYDAY=${code}`
  if (choice === 'monthlyWeekday') return `FREQ=MONTHLY;INTERVAL=${interval ?? ''};BYDAY=${ordinal}${code}`
  if (choice === 'monthlyDay') return `FREQ=MONTHLY;INTERVAL=${interval ?? ''};BYMONTHDAY=${day ?? ''}`
  return rrule
}
