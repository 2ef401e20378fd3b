import { inEveryLanguage, locales } from './texts.ts'

const named = (shown: Intl.DateTimeFormatOptions, days: readonly number[]) =>
  inEveryLanguage((language) => {
    const format = new Intl.DateTimeFormat(locales[language], { ...shown, timeZone: 'UTC' })
    return days.map((day) => format.format(day))
  })

const counted = (count: number, dayOf: (at: number) => number) => Array.from({ length: count }, (_, at) => dayOf(at))

/** The months from January on: `tammikuu`, `januari`, `January`. */
export const monthNames = named(
  { month: 'long' },
  counted(12, (at) => Date.UTC(2024, at, 1)),
)

/** The weekdays from Monday on: `maanantai`, `måndag`, `Monday`. */
export const weekdayNames = named(
  { weekday: 'long' },
  // The first day of 2024 was a Monday.
  counted(7, (at) => Date.UTC(2024, 0, 1 + at)),
)
