import type { Day } from './day.ts'

/** The demo's clock stands on this day, so that the demo looks the same whenever it is opened. */
export const demoDay: Day = '2026-11-19'
