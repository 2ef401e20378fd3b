import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { defineBlock } from './block-definition.ts'

export const imageBlock = defineBlock({
  settings: z.object({
    kind: z.literal('image'),
    image: z.uuid(),
    /** What the picture shows, for those who do not see it. */
    alternative: localText,
    caption: localText.nullable().default(null),
  }),
  name: { fi: 'Kuva', sv: 'Bild', en: 'Picture' },
  isTyped: true,
  group: 'writing',
})
