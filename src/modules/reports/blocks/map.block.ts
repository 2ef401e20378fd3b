import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { defineBlock } from './block-definition.ts'
import { shownYears } from './shown-years.ts'

/** An indicator on the municipalities of our county or of the whole country. */
export const mapBlock = defineBlock({
  settings: z.object({
    kind: z.literal('map'),
    indicators: z.array(indicatorKey).length(1),
    area: z.enum(['county', 'country']),
    years: shownYears,
  }),
  name: { fi: 'Kartta', sv: 'Karta', en: 'Map' },
  group: 'figures',
  begins: { area: 'county' },
  fields: [
    {
      type: 'indicators',
      name: 'indicators',
      most: 1,
      label: { fi: 'Indikaattori', sv: 'Indikator', en: 'Indicator' },
    },
    {
      type: 'choice',
      name: 'area',
      label: { fi: 'Alue', sv: 'Område', en: 'Area' },
      choices: [
        { value: 'county', label: { fi: 'Oma hyvinvointialue', sv: 'Det egna välfärdsområdet', en: 'Our county' } },
        { value: 'country', label: { fi: 'Koko maa', sv: 'Hela landet', en: 'The whole country' } },
      ],
    },
  ],
  looks: [{ type: 'years', name: 'years', label: { fi: 'Vuosi', sv: 'År', en: 'Year' } }],
  figures: ({ indicators }) => ({ indicators }),
})
