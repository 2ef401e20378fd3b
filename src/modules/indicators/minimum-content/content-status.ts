import { z } from 'zod'

import type { ContentItem } from './content-list.ts'

/** What somebody has said of an item. `open`: nothing, or it was taken back. */
export const contentDecisions = ['open', 'answered', 'missing', 'notRelevant'] as const
export type ContentDecision = (typeof contentDecisions)[number]

/** How an item of the minimum data content stands in an organisation's year. */
export const contentStates = ['covered', 'missing', 'notRelevant', 'open'] as const
export type ContentState = (typeof contentStates)[number]

/** The figure of an item's indicator for the organisation's area, up to the year. */
export const contentFigure = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('value'),
      year: z.int(),
      value: z.number(),
      decimals: z.int(),
      unit: z.object({ fi: z.string(), sv: z.string(), en: z.string() }).partial(),
    }),
    /** The source has figures, but none of this area or so early. */
    z.object({ kind: z.literal('none') }),
    /** This installation has not fetched the indicator. */
    z.object({ kind: z.literal('notFetched') }),
  ])
  .meta({ id: 'ContentFigure' })
export type ContentFigure = z.infer<typeof contentFigure>

/**
 * What stands for an item: a decision to leave it out, else a figure, else words. A figure that the source does not have
 * is missing without anybody having to say so; one that has only not been fetched is not.
 */
export function stateOf(decision: ContentDecision, figure: ContentFigure | null): ContentState {
  if (decision === 'notRelevant') return 'notRelevant'
  if (figure?.kind === 'value' || decision === 'answered') return 'covered'
  if (decision === 'missing' || figure?.kind === 'none') return 'missing'
  return 'open'
}

/** A figure from so many years before the year of the report says little of it. */
const oldAfterYears = 4

export const isOld = (figure: ContentFigure | null, year: number): boolean =>
  figure?.kind === 'value' && figure.year < year - oldAfterYears

/** What may be decided of an item: words cover what no figure answers, and only what a figure would answer can be missing. */
export function decisionsFor({ kind, indicator }: Pick<ContentItem, 'kind' | 'indicator'>): ContentDecision[] {
  if (kind === 'qualitative') return ['open', 'answered', 'notRelevant']
  if (indicator === null) return ['open', 'answered', 'missing', 'notRelevant']
  return kind === 'action' ? ['open', 'answered', 'notRelevant'] : ['open', 'notRelevant']
}

export type ContentCounts = Record<ContentState, number>

export function countStates(states: readonly ContentState[]): ContentCounts {
  const counts: ContentCounts = { covered: 0, missing: 0, notRelevant: 0, open: 0 }
  for (const state of states) counts[state]++
  return counts
}
