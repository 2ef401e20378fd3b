import { addDays, type Day } from '#shared/day.ts'
import { daysOfTerm, termOn } from './council-term.ts'
import { daysTold, daysUntilLeaders } from './keeping/due.ts'

/** How far into the next year what comes next is looked for, in days. */
const ahead = 120
/** How far into the year before: what is late stays late over the turn of the year. */
const behind = daysTold + daysUntilLeaders

/** The days that the pages of a year are made of. */
export const pageSpan = (year: number): { from: string; to: string } => ({
  from: addDays(`${year}-01-01`, -behind),
  to: addDays(`${year}-12-31`, ahead),
})

/** The calendar year that an address of the clock asks to see: of its month, else its own, else this one. */
export const yearAsked = (search: URLSearchParams, today: Day): number =>
  yearIn(search.get('month')) ?? yearIn(search.get('year')) ?? Number(today.slice(0, 4))

/** The days of the year in the address. */
export const yearSpanAsked = (search: URLSearchParams, today: Day) => pageSpan(yearAsked(search, today))

/** The days of the council term that the year in the address ends in, or today is in. */
export function termSpanAsked(search: URLSearchParams, today: Day): { from: Day; to: Day } {
  const year = yearIn(search.get('year'))
  const { first, last } = daysOfTerm(termOn(year === undefined ? today : `${year}-12-31`))
  return { from: first, to: last }
}

/** Of `2026` or `2026-11`; undefined when it is no year that there can be entries in. */
function yearIn(text: string | null): number | undefined {
  const year = Number(/^\d{4}/.exec(text ?? '')?.[0])
  return year >= 2000 && year <= 2100 ? year : undefined
}
