import { monthNames, weekdayNames } from '#shared/calendar-names.ts'
import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { EntryRule } from './rule.ts'
import { ruleWordsTexts } from './rule-words.texts.ts'

type Words = (typeof ruleWordsTexts)[Language]

/**
 * A rule in words, without a capital and a full stop: "maaliskuun kolmas tiistai, parittomina vuosina". `base` is the
 * title of the entry that it is relative to; null: that is gone.
 */
export function sayRule(rule: EntryRule, language: Language, base: LocalText | null = null): string {
  const t = ruleWordsTexts[language]
  const parts = [
    sayDays(rule, language, base),
    ...(rule.kind === 'fixed' && rule.month === 2 && rule.day === 29 ? [t.leapDay] : []),
    ...sayYears(rule, t),
    ...(rule.lastsDays > 1 ? [t.lasts(rule.lastsDays)] : []),
    ...(rule.onHoliday === 'stay' ? [] : [rule.onHoliday === 'before' ? t.holidayBefore : t.holidayAfter]),
  ]
  return parts.join(', ')
}

function sayDays(rule: EntryRule, language: Language, base: LocalText | null): string {
  const t = ruleWordsTexts[language]
  switch (rule.kind) {
    case 'once':
      return formatDay(rule.on, language)
    case 'fixed':
      return t.fixed(rule.day, monthNames[language][rule.month - 1]!)
    case 'weekday':
      return t.weekday(
        ordinalOf(rule.ordinal, t),
        weekdayNames[language][rule.weekday - 1]!,
        monthNames[language][rule.month - 1]!,
      )
    case 'relative':
      return sayDistance(rule.days, base ? textIn(base, language) : t.gone, t)
    case 'repeats':
      return saySeries(rule.rrule, language)
  }
}

function ordinalOf(ordinal: number, { ordinals }: Words): string {
  const words = [ordinals.first, ordinals.second, ordinals.third, ordinals.fourth]
  return words[ordinal - 1] ?? ordinals.last
}

function sayDistance(days: number, title: string, t: Words): string {
  if (days === 0) return t.sameDay(title)
  const count = Math.abs(days)
  const length = count % 7 === 0 ? t.weeksLong(count / 7) : t.daysLong(count)
  return days < 0 ? t.before(length, title) : t.after(length, title)
}

function sayYears(rule: EntryRule, t: Words): string[] {
  if (rule.kind === 'once' || rule.years === 'every') return []
  if (typeof rule.years === 'object') return [t.ofTerm(rule.years.ofTerm)]
  return [t[rule.years]]
}

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A day of the month up to this one is in each of them; the standard leaves out what a month has not. */
const inEveryMonth = 28

function saySeries(rrule: string, language: Language): string {
  const t = ruleWordsTexts[language]
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const often = { WEEKLY: t.weekly, MONTHLY: t.monthly, YEARLY: t.yearly }[parts.get('FREQ') ?? '']
  const listed = (name: string) => parts.get(name)?.split(',') ?? []
  const inMonths = sayWeekdayOfMonths(parts, language)
  if (inMonths) return inMonths
  const days = [
    ...listed('BYDAY').map((day) => sayWeekday(day, language)),
    ...listed('BYMONTHDAY').map((day) => t.dayOfMonth(Number(day))),
  ]
  const months = listed('BYMONTH').map((month) => t.ofMonth(monthNames[language][Number(month) - 1]!))
  const count = parts.get('COUNT')
  return [
    often?.(interval) ?? rrule,
    ...(months.length > 0 ? [inList(months, t)] : []),
    ...(days.length > 0 ? [inList(days, t)] : []),
    ...(listed('BYMONTHDAY').some((day) => Number(day) > inEveryMonth) && months.length === 0 ? [t.someMonths] : []),
    ...(count ? [t.times(Number(count))] : []),
  ].join(', ')
}

/** "The third Monday of February and May" of a series that is no more than that; null: it is something else. */
function sayWeekdayOfMonths(parts: ReadonlyMap<string, string>, language: Language): string | null {
  const t = ruleWordsTexts[language]
  const names = [...parts.keys()].toSorted().join()
  const day = /^(-?\d)(MO|TU|WE|TH|FR|SA|SU)$/.exec(parts.get('BYDAY') ?? '')
  if (names !== 'BYDAY,BYMONTH,FREQ' || !day) return null
  const months = parts
    .get('BYMONTH')!
    .split(',')
    .map((month) => monthNames[language][Number(month) - 1]!)
  const listed = inList([...months.slice(0, -1).map((month) => t.ofMonth(month)), months.at(-1)!], t)
  return t.weekday(ordinalOf(Number(day[1]), t), weekdayNames[language][weekdayCodes.indexOf(day[2]!)]!, listed)
}

function sayWeekday(day: string, language: Language): string {
  const weekday = weekdayNames[language][weekdayCodes.indexOf(day.slice(-2))]!
  const ordinal = day.slice(0, -2)
  const t = ruleWordsTexts[language]
  return ordinal === '' ? weekday : t.ordinalWeekday(ordinalOf(Number(ordinal), t), weekday)
}

const inList = (words: readonly string[], t: Words): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${t.and} ${words.at(-1)}`
