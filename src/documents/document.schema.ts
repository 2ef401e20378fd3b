import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import type { Block, List, Paragraph, Run } from './document.ts'

/** The plain blocks of a document as data that is answered and read: one schema for each type of document.ts. */
const spoken = { language: z.exactOptional(z.enum(languages)) }
const cites = z
  .exactOptional(z.array(z.int().positive()).readonly())
  .meta({ description: 'Places in the list of sources' })
const captioned = {
  ...spoken,
  cites,
  number: z.exactOptional(z.int().positive()),
  mark: z.exactOptional(z.string()).meta({ description: 'By what references name it' }),
}
const drawing = z.object({ svg: z.string(), width: z.number(), height: z.number(), alternative: z.string() }).meta({
  id: 'Drawing',
  description: 'SVG with its size in CSS pixels and its alternative text; empty for decoration',
})

const runs: z.ZodType<Run[]> = z.lazy(() => z.array(run))
const run: z.ZodType<Run> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), ...spoken }),
    z.object({ kind: z.literal('strong'), runs }),
    z.object({ kind: z.literal('emphasis'), runs }),
    z.object({ kind: z.literal('link'), url: z.string(), runs }),
    z.object({ kind: z.literal('tone'), tone: z.enum(['positive', 'negative', 'quiet']), runs }),
    z.object({ kind: z.literal('symbol'), drawing }),
    z.object({ kind: z.literal('footnote'), runs }),
    z.object({
      kind: z.literal('reference'),
      to: z.string(),
      says: z.enum(['name', 'number']),
      name: z.string(),
      number: z.int(),
    }),
    z.object({ kind: z.literal('lineBreak') }),
  ])
  .meta({ id: 'Run' })

const paragraph = z
  .object({ kind: z.literal('paragraph'), runs, style: z.exactOptional(z.literal('lead')), ...spoken })
  .meta({ id: 'Paragraph' })

const listItem: z.ZodType<(Paragraph | List)[]> = z.lazy(() => z.array(z.union([paragraph, list])))
const list = z
  .object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(listItem), ...spoken })
  .meta({ id: 'List' })

const columns = z.array(
  z.object({
    header: z.string(),
    align: z.enum(['start', 'centre', 'end']),
    weight: z.exactOptional(z.number()),
  }),
)
const rows = z.array(z.object({ cells: z.array(runs) }))

export const documentSource = z
  .object({
    name: z.string(),
    detail: z.string(),
    url: z.exactOptional(z.string()),
    licence: z.exactOptional(z.string()),
  })
  .meta({ id: 'DocumentSource' })

export const documentBlock: z.ZodType<Block> = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      text: z.string(),
      number: z.exactOptional(z.string()),
      ...spoken,
    }),
    paragraph,
    list,
    z.object({
      kind: z.literal('quote'),
      paragraphs: z.array(paragraph),
      attribution: z.exactOptional(runs),
      ...spoken,
    }),
    z.object({
      kind: z.literal('callout'),
      title: z.exactOptional(z.string()),
      paragraphs: z.array(paragraph),
      ...spoken,
    }),
    z.object({
      kind: z.literal('table'),
      caption: z.string(),
      columns,
      rows,
      source: z.exactOptional(z.string()),
      ...captioned,
    }),
    z.object({
      kind: z.literal('figure'),
      drawing,
      caption: z.string(),
      lead: z.exactOptional(z.string()),
      source: z.string(),
      data: z.exactOptional(z.object({ columns, rows })),
      ...captioned,
    }),
    z.object({
      kind: z.literal('keyFigures'),
      figures: z.array(z.object({ label: z.string(), value: z.string(), detail: runs })),
      source: z.exactOptional(z.string()),
      cites,
      ...spoken,
    }),
    z.object({
      kind: z.literal('note'),
      tone: z.enum(['empty', 'method', 'missing']),
      runs,
      ...spoken,
    }),
    z.object({ kind: z.literal('pageBreak') }),
  ])
  .meta({ id: 'DocumentBlock' })
