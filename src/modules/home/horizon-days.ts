import { type Day, daysBetween } from '#shared/day.ts'
import type { Mark } from './now.ts'

/** A day of the horizon as it is drawn: one mark, by what is most pressing of it. */
export interface HorizonDay {
  day: Day
  lead: Mark
  /** How many other things the day has. */
  others: number
  /** Where it is drawn, in pixels. */
  x: number
}

const thingsOf = (mark: Mark): number => (mark.kind === 'clock' ? mark.titles.length : mark.count)

/** What is late comes first, then what comes, then what was: and of these what has a name before what is only counted. */
function rank(mark: Mark): number {
  if (mark.kind === 'clock') return { late: 0, coming: 2, done: 4 }[mark.state]
  return { late: 1, action: 3, figures: 5 }[mark.kind]
}

/** The days of the marks, oldest first, each beside its neighbour: never one on another. */
export function horizonDays(marks: readonly Mark[], { x, apart }: { x: (day: Day) => number; apart: number }) {
  const days = [...Map.groupBy(marks, ({ day }) => day)].toSorted(([one], [other]) => daysBetween(other, one))
  const places = spread(
    days.map(([day]) => x(day)),
    apart,
  )
  return days.flatMap(([day, same], index): HorizonDay[] => {
    const [lead, ...rest] = same.toSorted((one, other) => rank(one) - rank(other))
    if (!lead) return []
    const others = thingsOf(lead) - told(lead) + rest.reduce((sum, mark) => sum + thingsOf(mark), 0)
    return [{ day, lead, others, x: places[index] ?? x(day) }]
  })
}

/** How many things the words of a mark tell: a count tells all of its own, a title one. */
const told = (mark: Mark): number => (mark.kind === 'clock' ? 1 : mark.count)

/** Rising places moved as little as it takes that each is at least so far from the one before: crowded ones around their middle. */
function spread(places: readonly number[], apart: number): number[] {
  const crowds: { wanted: number[]; middle: number }[] = []
  for (const place of places) {
    let crowd = { wanted: [place], middle: place }
    for (let last = crowds.at(-1); last && reaches(last, crowd, apart); last = crowds.at(-1)) {
      crowds.pop()
      const wanted = [...last.wanted, ...crowd.wanted]
      crowd = { wanted, middle: wanted.reduce((sum, one) => sum + one, 0) / wanted.length }
    }
    crowds.push(crowd)
  }
  return crowds.flatMap(({ wanted, middle }) =>
    wanted.map((_, index) => middle + (index - (wanted.length - 1) / 2) * apart),
  )
}

type Crowd = { wanted: readonly number[]; middle: number }

const reaches = (before: Crowd, after: Crowd, apart: number): boolean =>
  after.middle - before.middle < ((before.wanted.length + after.wanted.length) / 2) * apart
