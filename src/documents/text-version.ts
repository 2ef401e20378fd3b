import { z } from 'zod'

import { richText } from './rich-text.ts'

/** Who wrote a version of a text, and when it was last saved as that. */
export const earlierText = z.object({
  version: z.number().int().positive(),
  updatedAt: z.iso.datetime(),
  /** Name of who saved it last; null when the account is gone. */
  updatedBy: z.string().nullable(),
})
export type EarlierText = z.infer<typeof earlierText>

export const textVersion = earlierText.extend({ content: richText })
export type TextVersion = z.infer<typeof textVersion>
