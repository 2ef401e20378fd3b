import { z } from 'zod'

import { richText } from '#documents/rich-text.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { blockSettings, type Report } from '../report.ts'

/** A block as a version keeps it. */
const versionBlock = z.object({
  id: z.uuid(),
  settings: blockSettings,
  texts: z.partialRecord(z.enum(languages), richText),
})
export type VersionBlock = z.infer<typeof versionBlock>

const versionChapter = z.object({
  id: z.uuid(),
  key: z.string(),
  title: localText,
  blocks: z.array(versionBlock),
})

/** What a whole report is at a moment: what people decide of it, not what its figures say. */
export const versionContent = z.object({
  title: localText,
  languages: z.array(z.enum(languages)),
  chapters: z.array(versionChapter),
})
export type VersionContent = z.infer<typeof versionContent>

export const toVersionContent = ({ title, languages: written, chapters }: Report): VersionContent => ({
  title,
  languages: written,
  chapters: chapters.map(({ id, key, title: chapterTitle, blocks }) => ({
    id,
    key,
    title: chapterTitle,
    blocks: blocks.map((block) => ({
      id: block.id,
      settings: block.settings,
      texts: Object.fromEntries(
        languages.flatMap((language) => {
          const text = block.texts[language]
          return text ? [[language, text.content]] : []
        }),
      ),
    })),
  })),
})

export const versionName = z.string().trim().min(1, { error: 'nameMissing' }).max(120)

/** A version in the list: named by somebody, or saved by the program when the report left a stage. */
export const versionHead = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    stage: z.string().nullable().meta({ description: 'The stage that the report left then' }),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
  })
  .meta({ id: 'ReportVersionHead' })
export type VersionHead = z.infer<typeof versionHead>

const comparedLine = z.object({
  look: z.enum(['heading', 'item', 'quote', 'paragraph']),
  pieces: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), words: z.string() })),
})

const blockDifference = z.object({
  block: z.uuid(),
  kind: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'same']).meta({ description: '`same`: it has only been moved' }),
  isMoved: z.boolean(),
  lines: z.array(comparedLine).meta({ description: 'Its words, with those that came and went' }),
})
export type BlockDifference = z.infer<typeof blockDifference>

/** How a chapter differs between two versions of a report. */
export const chapterDifference = z
  .object({
    chapter: z.uuid(),
    title: localText,
    change: z.enum(['added', 'removed', 'same']),
    blocks: z.array(blockDifference),
  })
  .meta({ id: 'ReportChapterDifference' })
export type ChapterDifference = z.infer<typeof chapterDifference>
