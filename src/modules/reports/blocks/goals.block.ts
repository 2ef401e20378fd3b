import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

export const goalsBlock = defineBlock({
  settings: z.object({ kind: z.literal('goals') }),
  name: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  isOffered: true,
})
