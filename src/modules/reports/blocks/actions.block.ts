import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

export const actionsBlock = defineBlock({
  settings: z.object({ kind: z.literal('actions') }),
  name: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Actions' },
  isOffered: true,
})
