import { addDays, type Day } from './day.ts'

/** A quarter of a year, numbered 1–4. */
export interface Quarter {
  year: number
  number: number
}

export const quarterOf = (day: Day): Quarter => ({
  year: Number(day.slice(0, 4)),
  number: Math.ceil(Number(day.slice(5, 7)) / 3),
})

/** The first day of a quarter. */
export const firstDayOf = ({ year, number }: Quarter): Day => `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`

/** The last day of a quarter. */
export const lastDayOf = (quarter: Quarter): Day => addDays(firstDayOf(nextQuarter(quarter)), -1)

export const nextQuarter = ({ year, number }: Quarter): Quarter =>
  number === 4 ? { year: year + 1, number: 1 } : { year, number: number + 1 }

/** Every quarter from the one of a day to the one of another. */
export function quartersBetween(first: Day, last: Day): Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = quarterOf(first); firstDayOf(quarter) <= last; quarter = nextQuarter(quarter))
    quarters.push(quarter)
  return quarters
}
