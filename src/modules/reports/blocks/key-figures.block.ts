import { z } from 'zod'

import { defineBlock, indicatorList } from './block-definition.ts'

export const keyFiguresBlock = defineBlock({
  settings: z.object({ kind: z.literal('keyFigures'), indicators: indicatorList.min(1).max(12) }),
  name: { fi: 'Avainluvut', sv: 'Nyckeltal', en: 'Key figures' },
  group: 'figures',
  figures: ({ indicators }) => ({ indicators }),
})
