import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** How the minimum data content of the report's year has been gone through. */
export const minimumContentBlock = defineBlock({
  settings: z.object({ kind: z.literal('minimumContent') }),
  name: { fi: 'Vähimmäistietosisältö', sv: 'Minimidatainnehåll', en: 'Minimum data content' },
  group: 'figures',
})
