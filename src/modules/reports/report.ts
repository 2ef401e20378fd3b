import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { comparison, type ReportHead } from './report-head.ts'
import { richText } from './rich-text.ts'

const indicators = z.array(indicatorKey).max(300)

/** A chart's or table's own comparison; null: it follows the report's. */
const ownComparison = comparison.nullable().default(null)

const itemsInLanguage = z.array(z.string().trim().min(1).max(2000)).max(100)

/** The items of a list in the languages that they are written in. */
export const listItems = z
  .object({ fi: itemsInLanguage, sv: itemsInLanguage, en: itemsInLanguage })
  .partial()
  .refine((items) => languages.some((language) => items[language]?.length), { error: 'textMissing' })

/**
 * What a block of a report shows. All but text are live: they hold a question, and the answer is looked up whenever the
 * report is read, so that no figure is ever typed into a report.
 */
export const blockSettings = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text') }),
    z.object({ kind: z.literal('heading'), title: localText }),
    z.object({ kind: z.literal('list'), ordered: z.boolean(), items: listItems }),
    z.object({ kind: z.literal('indicatorChart'), indicator: indicatorKey, compareWith: ownComparison }),
    z.object({ kind: z.literal('indicatorTable'), indicators: indicators.min(1), compareWith: ownComparison }),
    z.object({ kind: z.literal('keyFigures'), indicators: indicators.min(1).max(12) }),
    /** Those of the indicators about which a verdict stands, the better and the worse apart. */
    z.object({ kind: z.literal('keyChanges'), indicators }),
    /** What people are glad of and worried about; in a population group's chapter that of the group. */
    z.object({ kind: z.literal('concerns') }),
    z.object({ kind: z.literal('goals') }),
    z.object({ kind: z.literal('actions') }),
    /** Which indicators the report uses, and where each figure comes from. */
    z.object({ kind: z.literal('indicatorSources') }),
    /** How the minimum data content of the report's year has been gone through. */
    z.object({ kind: z.literal('minimumContent') }),
    z.object({ kind: z.literal('method') }),
    z.object({
      kind: z.literal('image'),
      image: z.uuid(),
      /** What the picture shows, for those who do not see it. */
      alternative: localText,
      caption: localText.nullable().default(null),
    }),
    z.object({ kind: z.literal('pageBreak') }),
  ])
  .meta({ id: 'ReportBlockSettings' })
export type BlockSettings = z.infer<typeof blockSettings>
export type BlockKind = BlockSettings['kind']
export type SettingsOf<Kind extends BlockKind> = Extract<BlockSettings, { kind: Kind }>

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

/** A text in the languages that it is written in. */
export const blockTexts = z.object(
  Object.fromEntries(languages.map((language) => [language, textVersion.optional()])) as Record<
    (typeof languages)[number],
    z.ZodOptional<typeof textVersion>
  >,
)
export type BlockTexts = z.infer<typeof blockTexts>

export interface ReportBlock {
  id: string
  settings: BlockSettings
  texts: BlockTexts
}

export interface ReportChapter {
  id: string
  /** Which chapter of the template it is. */
  key: string
  level: 1 | 2
  title: z.infer<typeof localText>
  blocks: readonly ReportBlock[]
}

/** A report as it is kept: questions and texts, no figures. */
export interface Report extends ReportHead {
  chapters: readonly ReportChapter[]
}

/** Numbers of chapters as readers see them: 1, 2, 2.1, 2.2, 3; annexes have none. */
export function chapterNumbers(chapters: readonly Pick<ReportChapter, 'key' | 'level'>[]): (string | null)[] {
  let first = 0
  let second = 0
  return chapters.map(({ key, level }) => {
    if (key.startsWith('annex')) return null
    if (level === 1) {
      second = 0
      return String(++first)
    }
    return `${first}.${++second}`
  })
}
