import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import { defineBlock } from './block-definition.ts'

const itemsInLanguage = z.array(z.string().trim().min(1).max(2000)).max(100)

/** The items of a list in the languages that they are written in. */
const listItems = z
  .object({ fi: itemsInLanguage, sv: itemsInLanguage, en: itemsInLanguage })
  .partial()
  .refine((items) => languages.some((language) => items[language]?.length), { error: 'textMissing' })

export const listBlock = defineBlock({
  settings: z.object({ kind: z.literal('list'), ordered: z.boolean(), items: listItems }),
  name: { fi: 'Luettelo', sv: 'Lista', en: 'List' },
  group: 'writing',
})
