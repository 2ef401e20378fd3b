import { type Day, formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** The day with its weekday: `ti 12.1.2027`, `tis 12.1.2027`, `Tue 12 Jan 2027`. */
export function meetingDay(day: Day, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
  return `${weekday.format(Date.parse(`${day}T00:00:00Z`)).replace(/\.$/, '')} ${formatDay(day, language)}`
}

const clock = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(':', '.').replace(/^0(?=\d)/, '')

/** `klo 9.00–11.00`, `kl. 9.00–11.00`, `09:00–11:00`. */
export function sayHours({ from, to }: { from: string; to: string }, language: Language): string {
  const hours = `${clock(from, language)}–${clock(to, language)}`
  if (language === 'en') return hours
  return `${language === 'fi' ? 'klo' : 'kl.'}\u00a0${hours}`
}

/** A moment on the Finnish clock: `klo 10.15`, `kl. 10.15`, `10:15`. */
export function sayTime(moment: Date, language: Language): string {
  const time = moment.toLocaleTimeString('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })
  if (language === 'en') return time
  return `${language === 'fi' ? 'klo' : 'kl.'}\u00a0${clock(time, language)}`
}
