import { type Day, formatDay } from '#shared/day.ts'
import { type Language, locales } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** `Torstai 19.11.2026`, `Thursday 19 Nov 2026`. */
export function formatWeekday(day: Day, language: Language): string {
  const name = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(utc(day))
  return `${upperFirst(name)} ${formatDay(day, language)}`
}

/** `marraskuu`, `november`, `November`. */
export const monthName = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(utc(day))

/** The first day of every month that begins between two days. */
export function monthStarts(from: Day, to: Day): Day[] {
  const starts: Day[] = []
  const [year = 0, month = 1] = from.split('-').map(Number)
  for (let ahead = 0; ; ahead++) {
    const start = new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 10)
    if (start > to) return starts
    if (start >= from) starts.push(start)
  }
}
