import { z } from 'zod'

const year = z.int().min(1900).max(2100)

/**
 * Which years a figure shows. Left out it follows the newest figure, with as many years before it as fit on a page; `last`
 * keeps their number as new ones come; `named` stays with the years that were named.
 */
export const shownYears = z.exactOptional(
  z.discriminatedUnion('follow', [
    z.object({ follow: z.literal('last'), count: z.int().min(2).max(30) }),
    z
      .object({ follow: z.literal('named'), from: year, to: year })
      .refine(({ from, to }) => from <= to, { path: ['from'], error: 'endsBeforeStart' }),
  ]),
)
export type ShownYears = z.infer<typeof shownYears> | undefined

/** The first and the last year that are shown, none newer than the report's. `known`: the years of our figures, ascending. */
export function yearsShown(
  shown: ShownYears,
  { known, until, usual }: { known: readonly number[]; until: number; usual: number },
): { from: number; until: number } {
  if (shown === undefined) return { from: (known.at(-1) ?? until) - usual, until }
  if (shown.follow === 'last') return { from: known.at(-shown.count) ?? known[0] ?? until, until }
  return { from: shown.from, until: Math.min(shown.to, until) }
}
