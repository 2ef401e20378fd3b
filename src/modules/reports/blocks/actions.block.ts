import { z } from 'zod'

import { defineBlock, toldPlan } from './block-definition.ts'

export const actionsBlock = defineBlock({
  settings: z.object({ kind: z.literal('actions'), plan: toldPlan }),
  name: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Actions' },
  group: 'plan',
})
