import { addDays } from '#shared/day.ts'
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
