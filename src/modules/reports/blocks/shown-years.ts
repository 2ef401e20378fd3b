import { z } from 'zod'

import type { ChoiceField } from './block-fields.ts'

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

/** How a figure that shows a course of years is drawn. */
export const chartForms = ['lines', 'genders', 'bars', 'spread'] as const
export type ChartForm = (typeof chartForms)[number]

export const chartFormField: ChoiceField = {
  type: 'choice',
  name: 'form',
  label: { fi: 'Kuvion muoto', sv: 'Diagrammets form', en: 'Form of the chart' },
  choices: [
    {
      value: 'lines',
      label: { fi: 'Kehitys vuosittain', sv: 'Utvecklingen årsvis', en: 'Course over the years' },
    },
    { value: 'genders', label: { fi: 'Naiset ja miehet', sv: 'Kvinnor och män', en: 'Women and men' } },
    {
      value: 'bars',
      label: {
        fi: 'Hyvinvointialueen kunnat palkkeina',
        sv: 'Välfärdsområdets kommuner som staplar',
        en: 'Municipalities of the county as bars',
      },
    },
    {
      value: 'spread',
      label: { fi: 'Kaikki kunnat pisteinä', sv: 'Alla kommuner som punkter', en: 'All municipalities as dots' },
    },
  ],
}
