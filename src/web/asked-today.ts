import type { Day } from '#shared/day.ts'
import { type Asked, askPlace } from './asked-session.ts'
import { todayOf } from './session.tsx'

/** The day on the clock of the organisation in the address. Apart from what every page loads: few ask. */
export const askToday = async (asked: Asked): Promise<Day> =>
  todayOf((await askPlace(asked))?.organisation ?? { demo: false })
