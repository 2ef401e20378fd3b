import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
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
const labelWidth = 170
/** How many letters fit there. */
const longest = 22

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
    const isFree = Math.abs(at - x(today)) > 100 && placed.every((other) => Math.abs(other.x - middle) >= labelWidth)
    if (isFree) placed.push({ day, at, x: middle, ...wordsOf(byDay.get(day)!, day, today, language) })
  }
  return placed
}

/** What happens on a day of the horizon. */
export const wordsOfMark = (mark: Mark, language: Language): string =>
  mark.kind === 'clock'
    ? mark.titles.map((title) => textIn(title, language)).join(', ')
    : homeTexts[language].mark[mark.kind](mark.count)

/** Cut where it would reach over its neighbour. */
const shorten = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`

function wordsOf(marks: readonly Mark[], day: Day, today: Day, language: Language) {
  const t = homeTexts[language]
  const days = daysBetween(today, day)
  const near = days < 0 ? t.daysAgo(-days) : t.inDays(days)
  return {
    title: shorten(marks.map((mark) => wordsOfMark(mark, language)).join(', ')),
    when: Math.abs(days) <= 30 ? near : formatDay(day, language),
  }
}
