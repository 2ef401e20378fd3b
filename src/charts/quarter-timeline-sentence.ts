import { formatDay } from '#shared/day.ts'
import { translations } from '#shared/texts.ts'
import type { QuarterTimelineData } from './quarter-timeline.ts'

const texts = translations({
  fi: {
    time: (from: string, to: string) => `Aikajana ${from}–${to}.`,
    today: (day: string) => `Tänään on ${day}.`,
    goal: (day: string) => `Tavoitepäivä on ${day}.`,
    areas: (count: number) => (count === 1 ? 'Yksi osa-alue.' : `${count} osa-aluetta.`),
    late: (count: number) => (count === 1 ? 'Yksi raportointi on myöhässä.' : `${count} raportointia on myöhässä.`),
  },
  sv: {
    time: (from: string, to: string) => `Tidslinje ${from}–${to}.`,
    today: (day: string) => `I dag är det ${day}.`,
    goal: (day: string) => `Måldagen är ${day}.`,
    areas: (count: number) => (count === 1 ? 'Ett delområde.' : `${count} delområden.`),
    late: (count: number) => (count === 1 ? 'En rapportering är försenad.' : `${count} rapporteringar är försenade.`),
  },
  en: {
    time: (from: string, to: string) => `Timeline ${from}–${to}.`,
    today: (day: string) => `Today is ${day}.`,
    goal: (day: string) => `The goal day is ${day}.`,
    areas: (count: number) => (count === 1 ? 'One sub-area.' : `${count} sub-areas.`),
    late: (count: number) => (count === 1 ? 'One report is late.' : `${count} reports are late.`),
  },
})

/** What the picture shows; the list beside it says the rest. */
export function quarterTimelineSentence(data: QuarterTimelineData): string {
  const { startsOn, endsOn, today, goalOn, rows, marks, language } = data
  const t = texts[language]
  const late = marks.filter(({ state }) => state === 'late').length
  return [
    t.time(formatDay(startsOn, language), formatDay(endsOn, language)),
    t.today(formatDay(today, language)),
    t.goal(formatDay(goalOn, language)),
    ...(rows.length > 0 ? [t.areas(rows.length)] : []),
    ...(late > 0 ? [t.late(late)] : []),
  ].join(' ')
}
