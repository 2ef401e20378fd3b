import { addDays, type Day, daysBetween } from '#shared/day.ts'

/** The week of a Monday by ISO 8601: week 1 has the first Thursday of the year. */
export function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
