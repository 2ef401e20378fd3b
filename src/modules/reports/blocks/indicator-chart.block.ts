import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { defineBlock, ownComparison } from './block-definition.ts'

export const indicatorChartBlock = defineBlock({
  settings: z.object({ kind: z.literal('indicatorChart'), indicator: indicatorKey, compareWith: ownComparison }),
  name: { fi: 'Kuvio', sv: 'Diagram', en: 'Chart' },
  isOffered: true,
  figures: ({ indicator, compareWith }) => ({
    indicators: [indicator],
    charted: [indicator],
    regions: compareWith ?? [],
  }),
})
