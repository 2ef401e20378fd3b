import { monthNames, weekdayNames } from '#shared/calendar-names.ts'
import { clockTime, type Day, daysBetween, formatDay, formatTimes } from '#shared/day.ts'
import { holidayName, weekdayOf } from '#shared/finnish-holidays.ts'
import { textIn } from '#shared/local-text.ts'
import { inEveryLanguage, type Language, locales } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import type { Status } from '#web/ui/StatusMark.tsx'
import type { ClockThing } from '../clock.contract.ts'
import type { clockTexts } from './clock.texts.ts'

type Words = (typeof clockTexts)[Language]

/** The state of a thing as a mark and a word; null: nothing that its day would not say. */
export function statusOf(thing: ClockThing, today: Day, t: Words): { status: Status; label: string } | null {
  switch (thing.state) {
    case 'done':
      return { status: 'done', label: t.states.done }
    case 'late':
      return { status: 'late', label: t.daysLate(Math.max(1, daysBetween(thing.endsOn, today))) }
    case 'cancelled':
      return { status: 'paused', label: t.states.cancelled }
    case 'coming':
      return thing.startsOn <= today && thing.endsOn > thing.startsOn ? { status: 'running', label: t.underWay } : null
  }
}

/** `klo 9.00–11.00`; empty for what takes the whole day. */
export function sayHours({ hours }: ClockThing, language: Language): string {
  if (hours === null) return ''
  const times = [hours.startsAt, hours.endsAt].map((moment) => clockTime(new Date(moment)))
  return formatTimes(times, language)
}

/** `3.12.2026`, or from the first to the last day. */
export const sayDays = ({ startsOn, endsOn }: Pick<ClockThing, 'startsOn' | 'endsOn'>, language: Language): string =>
  startsOn === endsOn
    ? formatDay(startsOn, language)
    : `${formatDay(startsOn, language)}–${formatDay(endsOn, language)}`

const daysInWords = inEveryLanguage(
  (language) => new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }),
)

/** The month of a day in words for a date block: `joulukuuta`, with the year when it is not the one that is looked at. */
export function sayMonth(day: Day, year: number, language: Language): string {
  const parts = daysInWords[language].formatToParts(Date.parse(`${day}T00:00:00Z`))
  const month = parts.find(({ type }) => type === 'month')?.value ?? ''
  return day.startsWith(`${year}-`) ? month : `${month} ${day.slice(0, 4)}`
}

/** The weekday of a day, and what holiday it is: `sunnuntai, Itsenäisyyspäivä`. */
export function sayWeekday(day: Day, language: Language): string {
  const holiday = holidayName(day)
  const weekday = weekdayNames[language][weekdayOf(day) - 1]!
  return holiday ? `${weekday}, ${textIn(holiday, language)}` : weekday
}

/** The name of a month with its year, `marraskuu 2026`. */
export function nameMonth(month: string, language: Language): string {
  const name = monthNames[language][Number(month.slice(5, 7)) - 1]!
  return `${upperFirst(name)} ${month.slice(0, 4)}`
}
