import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import type { ThemeId } from '../indicator.ts'
import { plainLetters } from './finnish-root.ts'

const key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,40}$/, { error: 'classKey' })

/** A class of a classification, such as `stiglitz.health`. */
export const classReference = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,40}\.[a-z][a-zA-Z0-9-]{0,40}$/, { error: 'classKey' })
  .meta({ description: 'Classification and class, such as theme.mind or stiglitz.health' })
export type ClassReference = z.infer<typeof classReference>

export const toReference = (classification: string, oneClass: string): ClassReference => `${classification}.${oneClass}`
export const classificationOf = (reference: ClassReference): string => reference.slice(0, reference.indexOf('.'))

/** A way to sort indicators: Kaarna's own, which everybody sees, or an organisation's. */
export const classification = z
  .object({
    key,
    title: localText,
    description: localText.nullable(),
    classes: z.array(z.object({ key, title: localText })),
  })
  .meta({ id: 'Classification' })
export type Classification = z.infer<typeof classification>

/** A class with the rule by which it takes in indicators that nobody has placed. */
export interface ClassRule {
  key: string
  /** Roots in Finnish titles; after a space only at the beginning of a word. */
  words: readonly string[]
  themes: readonly string[]
}

export interface ClassifiedTitle {
  /** The Finnish title as `plain_words` writes it: plain letters, a space before, between and after words. */
  titleWords: string
  theme: ThemeId | null
}

/**
 * The class that an indicator belongs to by its title: the one with the longest root in it, for the longer a root is,
 * the more it says; else the one that has its theme. Undefined when neither says anything.
 */
export function suggestClass({ titleWords, theme }: ClassifiedTitle, rules: readonly ClassRule[]): string | undefined {
  let best: { key: string; length: number } | undefined
  for (const rule of rules) {
    for (const word of rule.words) {
      if (word.length > (best?.length ?? 0) && titleWords.includes(plainLetters(word)))
        best = { key: rule.key, length: word.length }
    }
  }
  return best?.key ?? (theme === null ? undefined : rules.find(({ themes }) => themes.includes(theme))?.key)
}
