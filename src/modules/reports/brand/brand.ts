import { z } from 'zod'

import { localText } from '#shared/local-text.ts'

/** What the cover shows below the words: Kaarna's brook, a field of the organisation's colour, or nothing. */
export const covers = ['brook', 'colour', 'plain'] as const
export type Cover = (typeof covers)[number]

export const brandColour = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, { error: 'colourUnreadable' })

export const brandLook = z.object({
  colour: brandColour.nullable(),
  cover: z.enum(covers),
})

/** What the logo says for those who do not see it. */
export const logoAlternative = localText
