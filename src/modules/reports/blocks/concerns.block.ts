import { z } from 'zod'

import { defineBlock } from './block-definition.ts'

/** What people are glad of and worried about; in a population group's chapter that of the group. */
export const concernsBlock = defineBlock({
  settings: z.object({ kind: z.literal('concerns') }),
  name: { fi: 'Ilon ja huolen aiheet', sv: 'Glädjeämnen och orosmoment', en: 'Joys and concerns' },
  group: 'people',
})
