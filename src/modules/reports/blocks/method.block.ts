import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

export const methodBlock = defineBlock({
  settings: z.object({ kind: z.literal('method') }),
  name: { fi: 'Miten luvut on luettu', sv: 'Hur siffrorna har lästs', en: 'How the figures were read' },
})
