import { z } from 'zod'

import { type IndicatorKey, indicatorKey } from '#modules/indicators/indicator.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { comparison } from '../report-head.ts'
import type { BlockField } from './block-fields.ts'
import type { Grouping } from './grouping.ts'

/** What a block asks of the knowledge base, so that the figures of a whole report are read at once. */
export interface FiguresAsked {
  /** Of each the row of the own region: its latest value, change, trend and rank. */
  indicators?: readonly IndicatorKey[]
  /** Of each the values year by year, of the own region and of those that are compared with. */
  charted?: readonly IndicatorKey[]
  /** Figures of parts of our people, of these indicators. */
  grouped?: { by: Grouping; indicators: readonly IndicatorKey[] }
  /** Regions whose values stand beside ours. */
  regions?: readonly RegionKey[]
}

export const blockGroups = ['writing', 'figures', 'plan', 'people'] as const
export type BlockGroup = (typeof blockGroups)[number]

type KindSettings = z.ZodObject<{ kind: z.ZodLiteral<string> }>

/**
 * A kind of block as the browser and the server know it: what is kept of it and what it is called. How it is written as
 * plain blocks is its resolver's (resolve/resolvers.ts).
 */
export interface BlockDefinition<Settings extends KindSettings = KindSettings> {
  /** What is kept of a block. */
  settings: Settings
  name: Record<Language, string>
  /** People put in what it shows; all else is live: it holds a question that is answered when the report is read. */
  isTyped?: boolean
  /** Where writers find it among those that they can add; left out: only a template brings it along. */
  group?: BlockGroup
  /** What is asked before it can be shown, in this order. */
  fields?: readonly BlockField[]
  /** What can be changed of how it looks once it is there. */
  looks?: readonly BlockField[]
  /** What the fields hold when one is added. */
  begins?: Readonly<Record<string, unknown>>
  figures?(settings: z.infer<Settings>): FiguresAsked
}

/** The definition as it is, with the type of its settings kept. */
export const defineBlock = <Settings extends KindSettings>(definition: BlockDefinition<Settings>) => definition

/** Which plan is told of: that of the report's year, when none is named, or that of the term that follows. */
export const toldPlan = z.enum(['ofYear', 'coming']).optional()
/** Typed words in one or more languages, in none longer than this. */
export const typedText = (most: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= most), {
    error: 'textTooLong',
  })

/** The indicators of a block that shows several. */
export const indicatorList = z.array(indicatorKey).max(300)

/** A chart's or table's own comparison; null: it follows the report's. */
export const ownComparison = comparison.nullable().default(null)
