import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** Which indicators the report uses, and where each figure comes from. */
export const indicatorSourcesBlock = defineBlock({
  settings: z.object({ kind: z.literal('indicatorSources') }),
  name: { fi: 'Indikaattorit ja alkuperä', sv: 'Indikatorer och ursprung', en: 'Indicators and origin' },
})
