import { z } from 'zod'

import { textVersion } from '#documents/text-version.ts'
import type { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { BlockSettings } from './blocks/index.ts'
import type { ReportHead } from './report-head.ts'

export { type BlockKind, type BlockSettings, blockSettings, type SettingsOf } from './blocks/index.ts'

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
  /** What to write in it, as the template said when the report was opened. */
  guidance: z.infer<typeof localText>
  /** The template leaves it to nobody to leave it empty. */
  required: boolean
  blocks: readonly ReportBlock[]
}

/** A report as it is kept: questions and texts, no figures. */
export interface Report extends ReportHead {
  chapters: readonly ReportChapter[]
}

/** Numbers of chapters as readers see them: 1, 2, 2.1, 2.2, 3; what stands before and after them has none. */
export function chapterNumbers(chapters: readonly Pick<ReportChapter, 'key' | 'level'>[]): (string | null)[] {
  let first = 0
  let second = 0
  return chapters.map(({ key, level }) => {
    if (key.startsWith('front') || key.startsWith('annex')) return null
    if (level === 1) {
      second = 0
      return String(++first)
    }
    return `${first}.${++second}`
  })
}
