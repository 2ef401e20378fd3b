import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** A text of the report whose original has been changed since it was translated. */
export const staleTranslation = z
  .object({
    block: z.uuid(),
    chapter: z.string().meta({ description: 'Key of the chapter that it is in' }),
    title: localText.meta({ description: 'Of the chapter' }),
    language: z.enum(languages),
    from: z.enum(languages).meta({ description: "The report's first language" }),
    translatedAt: z.iso.datetime(),
    translatedBy: z.string().nullable(),
    changedAt: z.iso.datetime().meta({ description: 'When the original was last changed' }),
  })
  .meta({ id: 'StaleTranslation' })
export type StaleTranslation = z.infer<typeof staleTranslation>

/** The caller's translations into a language in a report that are older than their originals. */
export const ownStaleTranslations = z
  .object({
    report: z.uuid(),
    reportTitle: localText,
    language: z.enum(languages),
    key: z.string().meta({ description: 'Of the first chapter with one' }),
    count: z.number().int(),
  })
  .meta({ id: 'OwnStaleTranslations' })
export type OwnStaleTranslations = z.infer<typeof ownStaleTranslations>
