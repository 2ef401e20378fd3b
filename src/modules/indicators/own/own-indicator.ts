import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { directions, indicatorKey, populationGroups, themes } from '../indicator.ts'
import { visibilities } from '../reader.ts'

/** Licences that let others publish figures on; without one they may be looked at, and asked for. */
export const openLicences = ['CC BY 4.0', 'CC0 1.0'] as const

const shortText = z
  .object({ fi: z.string().trim().max(60), sv: z.string().trim().max(60), en: z.string().trim().max(60) })
  .partial()

/** What an organisation says of an indicator of its own. */
export const ownIndicatorContent = z
  .object({
    title: localText,
    /** What is counted, and how. */
    description: sourceText,
    unit: shortText,
    decimals: z.number().int().min(0).max(6),
    direction: z.enum(directions),
    theme: z.enum(themes).nullable(),
    populationGroup: z.enum(populationGroups).nullable(),
    licence: z.enum(openLicences).nullable(),
    visibility: z.enum(visibilities),
    unitId: z
      .uuid()
      .nullable()
      .meta({ description: 'The unit that answers for it, and whose editors bring its figures' }),
    contact: z.string().trim().max(200).nullable().meta({ description: 'Whom to ask about the figures' }),
  })
  .meta({ id: 'OwnIndicatorContent' })
export type OwnIndicatorContent = z.infer<typeof ownIndicatorContent>

/** The last part of the key: `library-visits` of `own:virtala.library-visits`. */
export const indicatorCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,29}$/, { error: 'indicatorCode' })

export const ownIndicator = z
  .object({
    key: indicatorKey,
    content: ownIndicatorContent,
    version: z.number().int().positive(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
    /** It takes no more figures and only the organisation sees it; what it has stays. */
    isWithdrawn: z.boolean(),
    /** Whether the caller may change it and bring its figures. */
    mayEdit: z.boolean(),
    /** Of its current figures; null when it has none. */
    figures: z
      .object({
        revision: z.number().int(),
        fetchedAt: z.iso.datetime(),
        firstYear: z.number().int(),
        lastYear: z.number().int(),
        observations: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'OwnIndicator' })
export type OwnIndicator = z.infer<typeof ownIndicator>

/** A code out of a title: "Kirjastokäynnit asukasta kohti" becomes `kirjastokaynnit-asukasta-kohti`. */
export const codeOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '')
