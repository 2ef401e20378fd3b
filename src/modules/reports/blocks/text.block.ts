import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** Rich text, kept by language beside the block. */
export const textBlock = defineBlock({
  settings: z.object({ kind: z.literal('text') }),
  name: { fi: 'Teksti', sv: 'Text', en: 'Text' },
  isTyped: true,
  group: 'writing',
})
