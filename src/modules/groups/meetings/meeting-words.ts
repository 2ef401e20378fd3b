import { type Day, formatDay, formatTimes } from '#shared/day.ts'
import { type Language, locales } from '#shared/texts.ts'
import { timeAt } from './meeting-time.ts'

/** The day with its weekday: `ti 12.1.2027`, `tis 12.1.2027`, `Tue 12 Jan 2027`. */
export function meetingDay(day: Day, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
  return `${weekday.format(Date.parse(`${day}T00:00:00Z`)).replace(/\.$/, '')} ${formatDay(day, language)}`
}

/** `klo 9.00–11.00`, `kl. 9.00–11.00`, `09:00–11:00`. */
export const sayHours = ({ from, to }: { from: string; to: string }, language: Language): string =>
  formatTimes([from, to], language)

/** A moment on the Finnish clock: `klo 10.15`, `kl. 10.15`, `10:15`. */
export const sayTime = (moment: Date, language: Language): string => formatTimes([timeAt(moment)], language)
