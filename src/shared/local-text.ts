import { z } from 'zod'

import { type Language, languages } from './texts.ts'

/** Content typed by users or fetched from a source: it may exist in some of the languages only. */
export const localText = z
  .object({ fi: z.string().trim().max(20_000), sv: z.string().trim().max(20_000), en: z.string().trim().max(20_000) })
  .partial()
  .refine((text) => languages.some((language) => text[language]), { error: 'textMissing' })
  .meta({ id: 'LocalText', description: 'A text in one or more languages' })

export type LocalText = { [L in Language]?: string | undefined }

/**
 * The text in the wanted language, else in the first one that exists (Finnish, Swedish, English), with the
 * language it is in, so that the page can say so and mark it with `lang`.
 */
export function inLanguage(text: LocalText, wanted: Language): { text: string; language: Language } {
  const language = [wanted, ...languages].find((candidate) => text[candidate])
  return language ? { text: text[language]!, language } : { text: '', language: wanted }
}

/** Only the words of `inLanguage`, where the language needs no mark. */
export const textIn = (text: LocalText, wanted: Language): string => inLanguage(text, wanted).text
