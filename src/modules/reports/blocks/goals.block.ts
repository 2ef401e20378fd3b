import { z } from 'zod'

import { defineBlock, toldPlan } from './block-definition.ts'

export const goalsBlock = defineBlock({
  settings: z.object({ kind: z.literal('goals'), plan: toldPlan }),
  name: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  group: 'plan',
})
