import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { defineBlock } from './block-definition.ts'

export const headingBlock = defineBlock({
  settings: z.object({ kind: z.literal('heading'), title: localText }),
  name: { fi: 'Väliotsikko', sv: 'Mellanrubrik', en: 'Subheading' },
  isTyped: true,
  group: 'writing',
})
