import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** From what is put in to what figure tells of it: of a goal with all its actions, or of one action. */
export const logicModelBlock = defineBlock({
  settings: z.object({
    kind: z.literal('logicModel'),
    part: z.object({ kind: z.enum(['goal', 'action']), id: z.uuid() }),
  }),
  name: { fi: 'Logiikkamalli', sv: 'Logisk modell', en: 'Logic model' },
  group: 'plan',
  fields: [
    {
      type: 'planPart',
      name: 'part',
      label: { fi: 'Tavoite tai toimenpide', sv: 'Mål eller åtgärd', en: 'Goal or action' },
      advice: {
        fi: 'Tavoitteen mallissa ovat kaikki sen toimenpiteet.',
        sv: 'Modellen för ett mål innehåller alla dess åtgärder.',
        en: 'The model of a goal holds all its actions.',
      },
    },
  ],
})
