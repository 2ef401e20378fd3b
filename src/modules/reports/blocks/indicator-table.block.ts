import { z } from 'zod'

import { defineBlock, indicatorList, ownComparison } from './block-definition.ts'
import { grouping, gendersChoice, isGrouping } from './grouping.ts'

export const indicatorTableBlock = defineBlock({
  settings: z.object({
    kind: z.literal('indicatorTable'),
    indicators: indicatorList.min(1),
    compareWith: ownComparison,
    /** Figures of everybody unless told. */
    by: z.exactOptional(z.union([z.literal('everybody'), grouping])),
  }),
  name: { fi: 'Indikaattoritaulukko', sv: 'Indikatortabell', en: 'Table of indicators' },
  group: 'figures',
  looks: [
    {
      type: 'grouping',
      name: 'by',
      label: { fi: 'Kenen luvut', sv: 'Vems siffror', en: 'Whose figures' },
      choices: [
        {
          value: 'everybody',
          label: { fi: 'Kaikki yhdessä', sv: 'Alla tillsammans', en: 'Everybody together' },
        },
        gendersChoice,
      ],
    },
  ],
  figures: ({ indicators, compareWith, by }) => ({
    indicators,
    regions: compareWith ?? [],
    ...(isGrouping(by) && { grouped: { by, indicators } }),
  }),
})
