import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** The statements that were given on the report, and how each changed it. */
export const statementsBlock = defineBlock({
  settings: z.object({ kind: z.literal('statements') }),
  name: { fi: 'Lausunnot', sv: 'Utlåtanden', en: 'Statements' },
  group: 'people',
})
