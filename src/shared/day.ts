import { type Language, locales } from './texts.ts'

/** A calendar day as 'YYYY-MM-DD': a plan's day has no time zone. */
export type Day = string

const zone = 'Europe/Helsinki'

// Made once: making one takes a hundred times as long as using it, and lists write hundreds of days.
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const clockTimes = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: '2-digit' })
const englishDays = new Intl.DateTimeFormat(locales.en, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The calendar day in Finland at a moment. */
export const isoDay = (moment: Date): Day => isoDays.format(moment)

/** The time of the Finnish clock at a moment, `9:05`. */
export const clockTime = (moment: Date): string => clockTimes.format(moment)

/** `19.11.2026` in Finnish and Swedish, `19 Nov 2026` in English. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language !== 'en') return `${date}.${month}.${year}`
  return englishDays.format(Date.UTC(year, month - 1, date))
}

/** A time of the Finnish clock as it is read, of `09:05`: `9.05`, in English as it is given. */
export const formatTime = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(':', '.').replace(/^0(?=\d)/, '')

/** One time, or from one to another, with the word before it: `klo 9.00–11.00`, `kl. 9.00–11.00`, `09:00–11:00`. */
export function formatTimes(times: readonly string[], language: Language): string {
  const said = times.map((time) => formatTime(time, language)).join('–')
  return language === 'en' ? said : `${language === 'fi' ? 'klo' : 'kl.'}\u00a0${said}`
}

/** A moment on the Finnish clock: `19.11.2026 klo 13.05`, `19.11.2026 kl. 13.05`, `19 Nov 2026, 13:05`. */
export const formatMoment = (moment: Date, language: Language): string =>
  `${formatDay(isoDay(moment), language)}${language === 'en' ? ',' : ''} ${formatTimes([clockTime(moment)], language)}`

/** The calendar day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Number of the week of a day by ISO 8601: the week belongs to the year of its Thursday. */
export function weekOf(day: Day): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const thursday = addDays(day, 4 - weekday)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
