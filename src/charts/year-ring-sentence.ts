import { formatDay } from '#shared/day.ts'
import { translations } from '#shared/texts.ts'
import type { YearRingData } from './year-ring.ts'

const texts = translations({
  fi: {
    year: (year: number) => `Vuosikello ${year}.`,
    today: (day: string) => `Tänään on ${day}.`,
    none: 'Ei tapahtumia.',
    things: (all: number, coming: number) =>
      all === 1 ? 'Yksi tapahtuma.' : `${all} tapahtumaa, joista ${coming} on edessä.`,
    late: (count: number) => (count === 1 ? 'Yksi on myöhässä.' : `${count} on myöhässä.`),
    next: (day: string, title: string) => `Seuraavaksi ${day}: ${title}.`,
  },
  sv: {
    year: (year: number) => `Årsklockan ${year}.`,
    today: (day: string) => `I dag är det ${day}.`,
    none: 'Inga händelser.',
    things: (all: number, coming: number) =>
      all === 1 ? 'En händelse.' : `${all} händelser, varav ${coming} återstår.`,
    late: (count: number) => (count === 1 ? 'En är försenad.' : `${count} är försenade.`),
    next: (day: string, title: string) => `Härnäst ${day}: ${title}.`,
  },
  en: {
    year: (year: number) => `Annual clock ${year}.`,
    today: (day: string) => `Today is ${day}.`,
    none: 'No events.',
    things: (all: number, coming: number) => (all === 1 ? 'One event.' : `${all} events, ${coming} of them ahead.`),
    late: (count: number) => (count === 1 ? 'One is late.' : `${count} are late.`),
    next: (day: string, title: string) => `Next, ${day}: ${title}.`,
  },
})

/** What the ring shows; the list beside it says the rest. */
export function yearRingSentence({ year, today, things, language }: YearRingData): string {
  const t = texts[language]
  const coming = things.filter(({ state }) => state === 'coming')
  const late = things.filter(({ state }) => state === 'late').length
  const next = coming
    .filter(({ startsOn }) => startsOn >= today)
    .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))[0]
  return [
    t.year(year),
    ...(today.startsWith(`${year}-`) ? [t.today(formatDay(today, language))] : []),
    things.length === 0 ? t.none : t.things(things.length, coming.length),
    ...(late > 0 ? [t.late(late)] : []),
    ...(next ? [t.next(formatDay(next.startsOn, language), next.title)] : []),
  ].join(' ')
}
