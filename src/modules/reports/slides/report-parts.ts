import { type Block, type List, type Paragraph, type Table, text, wordsOf } from '#documents/document.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { BlockKind, Report, ReportBlock, ReportChapter } from '../report.ts'
import type { ResolvedReport } from '../resolve/resolve.ts'
import { slideTexts } from './slides.texts.ts'

export type Told = Pick<Report, 'kind' | 'chapters'>
export type Resolved = Pick<ResolvedReport, 'document' | 'blocks'>

/** What a hall takes in of what people have written. */
const most = { paragraphs: 4, letters: 420 }

/** In which chapters people write what a slide tells: the first that has words, of those that the kind of report has. */
export const chaptersOf = {
  lead: ['summary', 'front-messages', 'negotiation-picture'],
  next: ['conclusions', 'coming-plan', 'follow-up', 'agreed-follow-up', 'support-to-municipalities', 'strengths'],
  handling: ['handling', 'approval', 'council-handling'],
} as const

export interface Source {
  report: Told
  resolved: Resolved
  language: Language
}

interface Found {
  chapter: ReportChapter
  block: ReportBlock
  resolved: readonly Block[]
}

export const blocksOf = ({ report, resolved }: Source, kind: BlockKind): Found[] =>
  report.chapters.flatMap((chapter) =>
    chapter.blocks
      .filter(({ settings }) => settings.kind === kind)
      .map((block) => ({ chapter, block, resolved: resolved.blocks.get(block.id) ?? [] })),
  )

/** Of blocks that tell of two plans those of one; all where none of them tells of that plan. */
export function ofPlan(found: readonly Found[], plan: 'ofYear' | 'coming'): readonly Found[] {
  const planOf = ({ block: { settings } }: Found) => ('plan' in settings ? settings.plan : undefined) ?? 'ofYear'
  const its = found.filter((one) => planOf(one) === plan)
  return its.length > 0 ? its : found
}

export const plainOf = (found: readonly Found[]): Block[] => found.flatMap(({ resolved }) => resolved)

export const tablesOf = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table')

/** Where in the report a slide comes from, for the speaker. */
export function fromChapter({ language }: Source, { chapter }: Pick<Found, 'chapter'>): Block {
  const words = slideTexts[language].from(textIn(chapter.title, language))
  return { kind: 'note', tone: 'method', runs: [text(`${words}.`)] }
}

/** The first paragraphs and lists that people have written in the first of these chapters that has any. */
export function writtenIn(source: Source, keys: readonly string[]): Block[] {
  const chapters = keys.flatMap((key) => source.report.chapters.filter((chapter) => chapter.key === key))
  for (const chapter of chapters) {
    const typed = chapter.blocks.filter(({ settings }) => settings.kind === 'text' || settings.kind === 'list')
    const written = typed.flatMap(({ id }) => source.resolved.blocks.get(id) ?? [])
    const blocks = asMuchAsFits(written.filter((block) => block.kind === 'paragraph' || block.kind === 'list'))
    if (blocks.length > 0) return [...blocks, fromChapter(source, { chapter })]
  }
  return []
}

function asMuchAsFits(written: readonly (Paragraph | List)[]): (Paragraph | List)[] {
  let letters = 0
  return written.slice(0, most.paragraphs).filter((block, index) => {
    letters += block.kind === 'paragraph' ? wordsOf(block.runs).length : 0
    return index === 0 || letters <= most.letters
  })
}
