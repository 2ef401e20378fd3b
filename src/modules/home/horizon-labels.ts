import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { homeTexts } from './home.texts.ts'
import type { HorizonDay } from './horizon-days.ts'
import type { Mark } from './now.ts'

export interface HorizonLabel {
  day: Day
  /** One line or two. */
  title: readonly string[]
  when: string
  /** Where the day is, and where its words are centred (within the picture), in pixels. */
  at: number
  x: number
}

interface Wanted {
  days: readonly HorizonDay[]
  today: Day
  /** Where the boat is, in pixels. */
  boat: number
  language: Language
  width: number
}

/** Room that a label needs for itself, and half of what the boat and its word do, in pixels. */
const labelWidth = 170
const besideBoat = 42
/** How many letters fit on a line there. */
const longest = 22

/** The days that get words: those nearest to today first, as many as have room beside each other and beside the boat. */
export function horizonLabels({ days, today, boat, language, width }: Wanted): HorizonLabel[] {
  const distance = ({ day }: HorizonDay) => Math.abs(daysBetween(today, day))
  const placed: HorizonLabel[] = []
  for (const one of days.toSorted((first, other) => distance(first) - distance(other))) {
    const middle = Math.min(Math.max(one.x, labelWidth / 2), width - labelWidth / 2)
    const isFree =
      Math.abs(middle - boat) >= labelWidth / 2 + besideBoat &&
      placed.every((other) => Math.abs(other.x - middle) >= labelWidth)
    if (isFree) placed.push({ day: one.day, at: one.x, x: middle, ...wordsOf(one, today, language) })
  }
  return placed
}

/** What happens on a day of the horizon. */
export const wordsOfMark = (mark: Mark, language: Language): string =>
  mark.kind === 'clock'
    ? mark.titles.map((title) => textIn(title, language)).join(', ')
    : homeTexts[language].mark[mark.kind](mark.count)

function wordsOf({ day, lead, others }: HorizonDay, today: Day, language: Language) {
  const t = homeTexts[language]
  const days = daysBetween(today, day)
  const near = days < 0 ? t.daysAgo(-days) : t.inDays(days)
  const when = Math.abs(days) <= 30 ? near : formatDay(day, language)
  const named = lead.kind === 'clock' ? { ...lead, titles: lead.titles.slice(0, 1) } : lead
  return {
    title: inTwoLines(wordsOfMark(named, language)),
    when: others > 0 ? t.andOthers(when, others) : when,
  }
}

/** Broken between words; where a third line would begin, at the colon, after which a stage of a report stands, and cut. */
function inTwoLines(title: string): string[] {
  const words = title.split(' ')
  const fitting = words.findIndex((_, index) => words.slice(0, index + 1).join(' ').length > longest)
  if (fitting === -1) return [title]
  const first = words.slice(0, Math.max(fitting, 1)).join(' ')
  const rest = words.slice(Math.max(fitting, 1)).join(' ')
  const [whole = '', part] = title.split(': ')
  if (rest.length > longest && part) return [shorten(whole), shorten(part)]
  return [shorten(first), ...(rest ? [shorten(rest)] : [])]
}

/** Cut after a whole word where there is one, so that it does not reach over its neighbour. */
function shorten(line: string): string {
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut.slice(0, -1)).trimEnd()}…`
}
