import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access } from '../clock.access.ts'
import { clockPath } from '../clock.contract.ts'
import { entryKinds } from '../entry-kind.ts'

const organisation = z.string()
const day = z.iso.date()
const year = z.coerce.number().int().min(1990).max(2100)

/** Something of the year before that does not follow from rules alone. */
export const yearProposal = z
  .object({
    entryId: z.uuid(),
    title: localText,
    kind: z.enum(entryKinds),
    why: z.enum(['moved', 'once']).meta({
      description: 'It was moved by hand in the year before, or it was there for that once',
    }),
    before: day.meta({ description: 'When it was in the year before' }),
    occurrence: day
      .nullable()
      .meta({ description: 'The day that the rule gives in the year; null: its rule gives none' }),
    proposed: day,
  })
  .meta({ id: 'ClockYearProposal' })
export type YearProposal = z.infer<typeof yearProposal>

export const getClockYear = endpoint({
  id: 'getClockYear',
  summary: 'What of a year follows from the rules, and what of the year before is asked of before the year is made.',
  method: 'GET',
  path: `${clockPath}/years/:year`,
  allow: access.read,
  input: z.object({ organisation, year }),
  output: z.object({
    made: z.object({ at: z.iso.datetime(), byName: z.string() }).nullable(),
    byRule: z.int().nonnegative().meta({ description: 'How many things come by their rules' }),
    proposals: z.array(yearProposal),
  }),
})

export const makeClockYear = endpoint({
  id: 'makeClockYear',
  summary: 'Make a year from the one before: what was moved is moved again, and what was there once comes again.',
  method: 'POST',
  path: `${clockPath}/years/:year`,
  allow: access.edit,
  input: z.object({
    organisation,
    year,
    take: z
      .array(z.object({ entryId: z.uuid(), before: day, day }))
      .max(500)
      .meta({ description: 'The proposals that are taken, each with its day in the year; the rest is left' }),
  }),
  output: z.object({ moved: z.int().nonnegative(), added: z.int().nonnegative() }),
  errors: ['notFound', 'conflict'],
})
