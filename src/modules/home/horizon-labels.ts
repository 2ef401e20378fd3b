import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { homeTexts } from './home.texts.ts'
import type { Mark } from './now.ts'

export interface HorizonLabel {
  day: Day
  title: string
  when: string
  /** Where the day is, and where its words are centred (within the picture), in pixels. */
  at: number
  x: number
}

interface Wanted {
  marks: readonly Mark[]
  today: Day
  language: Language
  x: (day: Day) => number
  width: number
}

/** Room that a label needs for itself, in pixels. */
const labelWidth = 150

/** The days that get words: those nearest to today first, as many as have room beside each other and beside the boat. */
export function horizonLabels({ marks, today, language, x, width }: Wanted): HorizonLabel[] {
  const byDay = Map.groupBy(marks, ({ day }) => day)
  const nearest = [...byDay.keys()].toSorted(
    (one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)),
  )
  const placed: HorizonLabel[] = []
  for (const day of nearest) {
    const at = x(day)
    const middle = Math.min(Math.max(at, labelWidth / 2), width - labelWidth / 2)
    const isFree = Math.abs(at - x(today)) > 60 && placed.every((other) => Math.abs(other.x - middle) >= labelWidth)
    if (isFree) placed.push({ day, at, x: middle, ...wordsOf(byDay.get(day)!, day, today, language) })
  }
  return placed
}

function wordsOf(marks: readonly Mark[], day: Day, today: Day, language: Language) {
  const t = homeTexts[language]
  const days = daysBetween(today, day)
  const near = days < 0 ? t.daysAgo(-days) : t.inDays(days)
  return {
    title: marks.map(({ kind, count }) => t.mark[kind](count)).join(', '),
    when: Math.abs(days) <= 30 ? near : formatDay(day, language),
  }
}
