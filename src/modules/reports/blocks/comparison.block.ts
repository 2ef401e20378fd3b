import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { regionKey } from '#modules/regions/region.ts'
import { defineBlock } from './block-definition.ts'

const mostIndicators = 12
const mostRegions = 8

/** Our area beside others in one or several indicators, with what a test says of each and its rank. */
export const comparisonBlock = defineBlock({
  settings: z.object({
    kind: z.literal('comparison'),
    indicators: z.array(indicatorKey).min(1).max(mostIndicators),
    regions: z.array(regionKey).min(1).max(mostRegions),
    form: z.enum(['table', 'bars']),
  }),
  name: { fi: 'Alueiden vertailu', sv: 'Jämförelse av områden', en: 'Comparison of areas' },
  group: 'figures',
  begins: { form: 'table', regions: [], indicators: [] },
  fields: [
    {
      type: 'indicators',
      name: 'indicators',
      most: mostIndicators,
      label: { fi: 'Indikaattorit', sv: 'Indikatorer', en: 'Indicators' },
    },
    {
      type: 'regions',
      name: 'regions',
      most: mostRegions,
      label: { fi: 'Verrattavat alueet', sv: 'Områden att jämföra med', en: 'Areas to compare with' },
    },
    {
      type: 'choice',
      name: 'form',
      label: { fi: 'Muoto', sv: 'Form', en: 'Form' },
      choices: [
        { value: 'table', label: { fi: 'Taulukko', sv: 'Tabell', en: 'Table' } },
        { value: 'bars', label: { fi: 'Palkit', sv: 'Staplar', en: 'Bars' } },
      ],
    },
  ],
  figures: ({ indicators }) => ({ indicators }),
})
