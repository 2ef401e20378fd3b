import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { contentItem, contentListHead } from './content-list.ts'
import { contentDecisions, contentFigure, contentStates } from './content-status.ts'

export const contentYearNumber = z.coerce.number().int().min(1990).max(2100)

/** What somebody says of an item: the answer, why it is left out, or what is known of a missing figure. */
export const contentHandling = z
  .object({ decision: z.enum(contentDecisions), text: localText.nullable() })
  .refine(({ decision, text }) => text !== null || decision === 'open' || decision === 'missing', {
    error: 'textMissing',
    path: ['text'],
  })
export type ContentHandling = z.infer<typeof contentHandling>

export const handledItem = contentItem
  .extend({
    state: z.enum(contentStates),
    decision: z.enum(contentDecisions),
    text: localText.nullable(),
    decisions: z.array(z.enum(contentDecisions)).meta({ description: 'What may be decided of it' }),
    figure: contentFigure.nullable(),
    isOld: z.boolean().meta({ description: 'The figure is from more than four years before the year' }),
    version: z.int().nonnegative().meta({ description: '0: nobody has said anything of it' }),
    updatedAt: z.iso.datetime().nullable(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: 'HandledContentItem' })
export type HandledItem = z.infer<typeof handledItem>

const count = z.int().nonnegative()

/** The minimum data content of an organisation in a year, item by item. */
export const contentYear = z
  .object({
    year: z.int(),
    list: contentListHead.nullable().meta({ description: 'Null: there is no list for such an organisation' }),
    newer: contentListHead.nullable().meta({ description: 'A list that has become the current one since' }),
    items: z.array(handledItem),
    counts: z.object({ covered: count, missing: count, notRelevant: count, open: count }),
  })
  .meta({ id: 'ContentYear' })
export type ContentYear = z.infer<typeof contentYear>

export const contentChange = z
  .object({
    version: z.int().positive(),
    decision: z.enum(contentDecisions),
    text: localText.nullable(),
    at: z.iso.datetime(),
    byName: z.string(),
  })
  .meta({ id: 'ContentChange' })
export type ContentChange = z.infer<typeof contentChange>

/** What a 409 carries: what somebody else has said of the item meanwhile. */
export const contentConflict = z.object({
  current: z.object({ decision: z.enum(contentDecisions), text: localText.nullable() }),
  currentVersion: z.int().nonnegative(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type ContentConflict = z.infer<typeof contentConflict>
