import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** What bodies have decided of the plan and of the report, as it was recorded. */
export const decisionsBlock = defineBlock({
  settings: z.object({ kind: z.literal('decisions') }),
  name: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
  group: 'people',
})
