import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

export const pageBreakBlock = defineBlock({
  settings: z.object({ kind: z.literal('pageBreak') }),
  name: { fi: 'Sivunvaihto', sv: 'Sidbrytning', en: 'Page break' },
  isTyped: true,
  group: 'writing',
})
