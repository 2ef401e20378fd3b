import { z } from 'zod'

import { defineBlock, indicatorList, ownComparison } from './block-definition.ts'

export const indicatorTableBlock = defineBlock({
  settings: z.object({
    kind: z.literal('indicatorTable'),
    indicators: indicatorList.min(1),
    compareWith: ownComparison,
  }),
  name: { fi: 'Indikaattoritaulukko', sv: 'Indikatortabell', en: 'Table of indicators' },
  group: 'figures',
  figures: ({ indicators, compareWith }) => ({ indicators, regions: compareWith ?? [] }),
})
