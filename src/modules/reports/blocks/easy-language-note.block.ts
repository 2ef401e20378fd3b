import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** Says that what follows is written in easy language, and that nobody has certified it. */
export const easyLanguageNoteBlock = defineBlock({
  settings: z.object({ kind: z.literal('easyLanguageNote') }),
  name: { fi: 'Selkokielen merkintä', sv: 'Märkning om lättläst språk', en: 'Note on easy language' },
  group: 'writing',
})
