import type { Day } from '#shared/day.ts'

/** Years of a council term, which runs from June to May. */
export interface CouncilTerm {
  first: number
  last: number
}

/** Municipal and county councils are elected together every four years: 2021, 2025, 2029. */
const anyElection = 2025
export const termYears = 4

/** The term that has begun by the year and goes on after it. */
export function termFrom(year: number): CouncilTerm {
  const since = (((year - anyElection) % termYears) + termYears) % termYears
  return { first: year - since, last: year - since + termYears }
}

const termBegins = '06-01'
const termEnds = '05-31'

/** The first and the last day of a term: 1 June and 31 May. */
export const daysOfTerm = ({ first, last }: CouncilTerm): { first: Day; last: Day } => ({
  first: `${first}-${termBegins}`,
  last: `${last}-${termEnds}`,
})

/** The June-to-May year that a day is in, by the calendar year that it began in. */
const yearBegun = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < termBegins ? 1 : 0)

/** The term that a day is in. */
export const termOn = (day: Day): CouncilTerm => termFrom(yearBegun(day))

/** Which year of its term a day is in, from 1 to 4; each runs from June to May. */
export const termYearOn = (day: Day): number => yearBegun(day) - termOn(day).first + 1
