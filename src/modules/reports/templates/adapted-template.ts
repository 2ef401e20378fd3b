import { z } from 'zod'

import { type ChapterDefinition } from '../chapters/chapter.ts'
import type { ReportKind } from '../report-head.ts'
import { ownTemplates } from './index.ts'
import { type ReportTemplate, reportTemplate, type TemplateChapter } from './template.ts'

/** Keys of the chapters that an organisation has made itself. */
const ownKey = /^own-\d{1,3}$/

export const isOwnChapter = ({ key }: Pick<ChapterDefinition, 'key'>): boolean => ownKey.test(key)

/** The key of the next chapter of the organisation's own. */
export const nextOwnKey = (chapters: readonly Pick<TemplateChapter, 'key'>[]): string =>
  `own-${Math.max(0, ...chapters.filter(isOwnChapter).map(({ key }) => Number(key.slice('own-'.length)))) + 1}`

/** Kaarna's chapters of every kind, each once. */
export const knownChapters = (): TemplateChapter[] => [
  ...new Map(
    Object.values(ownTemplates)
      .flatMap(({ chapters }) => chapters)
      .map((chapter) => [chapter.key, chapter]),
  ).values(),
]

/** What an organisation makes of a template. Which chapters may not be missing depends on the kind: see `missingChapters`. */
export const adaptedTemplate = reportTemplate
  .refine(({ chapters }) => new Set(chapters.map(({ key }) => key)).size === chapters.length, {
    path: ['chapters'],
    error: 'chapterTwice',
  })
  .refine(({ chapters }) => chapters[0]?.level === 1, { path: ['chapters'], error: 'firstIsBelow' })
  .refine(
    ({ chapters }) => {
      const known = new Set(knownChapters().map(({ key }) => key))
      return chapters.every((chapter) => isOwnChapter(chapter) || known.has(chapter.key))
    },
    { path: ['chapters'], error: 'chapterUnknown' },
  )
export type AdaptedTemplate = z.infer<typeof adaptedTemplate>

/** The chapters that Kaarna's template of the kind requires, and that are left out or not required any more. */
export const missingChapters = (kind: ReportKind, { chapters }: ReportTemplate): TemplateChapter[] =>
  ownTemplates[kind].chapters.filter(
    (own) => own.required && !chapters.some(({ key, required }) => key === own.key && required),
  )

/** Kaarna's chapters of the kind that a template leaves out. */
export const leftOutChapters = (kind: ReportKind, { chapters }: ReportTemplate): TemplateChapter[] =>
  ownTemplates[kind].chapters.filter((own) => !chapters.some(({ key }) => key === own.key))
