import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import { defineBlock } from './block-definition.ts'

export const mostColumns = 12
export const mostRows = 60
const longestCell = 500

const column = z.object({
  header: z.string().trim().min(1).max(80),
  /** Figures stand at the end of their cells. */
  isNumbers: z.boolean(),
})

/** A table in one language. Figures in it are words: what the knowledge base holds belongs in a table of indicators. */
export const typedTable = z
  .object({
    caption: z.string().trim().min(1).max(200),
    /** Who made the table, from what: it cannot be looked up from figures. */
    source: z.string().trim().min(1).max(300),
    columns: z.array(column).min(1).max(mostColumns),
    rows: z
      .array(z.array(z.string().trim().max(longestCell)))
      .min(1)
      .max(mostRows),
  })
  .refine(({ columns, rows }) => rows.every((cells) => cells.length === columns.length), {
    path: ['rows'],
    error: 'cellsMissing',
  })
export type TypedTable = z.infer<typeof typedTable>

const content = z
  .object({ fi: typedTable, sv: typedTable, en: typedTable })
  .partial()
  .refine((typed) => languages.some((language) => typed[language]), { error: 'textMissing' })

/** A table that people type; the first column names its rows. */
export const tableBlock = defineBlock({
  settings: z.object({ kind: z.literal('table'), content }),
  name: { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  isTyped: true,
  group: 'writing',
})
