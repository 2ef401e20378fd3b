import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { clockAccess as access } from '../clock.access.ts'
import { clockPath } from '../clock.contract.ts'
import { entryKinds } from '../entry-kind.ts'
import { entrySource } from '../entry.ts'
import { clockOpening } from '../opening.ts'

const organisation = z.string()

export const offeredEntry = z
  .object({
    key: z.string(),
    kind: z.enum(entryKinds),
    title: localText,
    description: localText.nullable(),
    rule: localText.meta({ description: 'The rule of its days in words' }),
    opens: clockOpening.nullable(),
    source: entrySource,
    isInUse: z.boolean().meta({ description: 'It was taken into the clock before, and is there' }),
  })
  .meta({ id: 'OfferedClockEntry' })

export const listClockTemplates = endpoint({
  id: 'listClockTemplates',
  summary: 'The clocks to begin with that are made for an organisation of this kind.',
  method: 'GET',
  path: `${clockPath}/templates`,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(
      z.object({ key: z.string(), title: localText, description: localText, entries: z.array(offeredEntry) }),
    ),
  }),
})

export const takeClockTemplate = endpoint({
  id: 'takeClockTemplate',
  summary: 'Take the entries of a template into the clock; those that are there already stay as they are.',
  method: 'POST',
  path: `${clockPath}/templates/:key`,
  allow: access.edit,
  input: z.object({
    organisation,
    key: z.string(),
    entries: z
      .array(z.string().max(60))
      .max(200)
      .nullable()
      .default(null)
      .meta({ description: 'By key, with what they are relative to; null: all' }),
    from: z.iso
      .date()
      .nullable()
      .default(null)
      .meta({ description: 'The first day that they may come on; null: today' }),
  }),
  output: z.object({ added: z.int().nonnegative(), kept: z.int().nonnegative() }),
  errors: ['notFound'],
})
