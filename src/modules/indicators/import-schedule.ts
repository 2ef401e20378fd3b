import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { importSelection } from './import-run.ts'

export const importRhythms = ['daily', 'weekly', 'monthly'] as const
export type ImportRhythm = (typeof importRhythms)[number]

const days: Record<ImportRhythm, number> = { daily: 1, weekly: 7, monthly: 28 }

/** The next day of an import, early in the morning. A month is four weeks: always on the same weekday. */
export const nextDay = (today: Day, rhythm: ImportRhythm): Day => addDays(today, days[rhythm])

/**
 * Tables that were last fetched before this moment are fetched again. Half a day is let off, so that yesterday's fetch
 * that began a little later in the morning does not push today's to tomorrow.
 */
export const fetchedLongAgo = (now: Date, rhythm: ImportRhythm): Date =>
  new Date(now.getTime() - (days[rhythm] - 0.5) * 86_400_000)

/** When the knowledge base is brought up to date by itself; null: by hand. */
export const importSchedule = z
  .object({ rhythm: z.enum(importRhythms), selection: importSelection, nextOn: z.iso.date() })
  .meta({ id: 'ImportSchedule' })
export type ImportSchedule = z.infer<typeof importSchedule>
