import { type Block, type Document, type Source, text } from '#documents/document.ts'
import { createNumbering } from '#documents/numbering.ts'
import { linkReferences } from '#documents/references.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { ReadTx } from '#server/db.ts'
import { type Day, formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { readDocumentBrand } from '../brand/document-brand.ts'
import type { DraftView } from '../drafting/draft-view.ts'
import { withWords } from '../drafting/drafting.ts'
import { readDrafting } from '../drafting/read-drafting.ts'
import { chapterNumbers, type Report, type ReportChapter } from '../report.ts'
import { type Facts, readFacts } from './facts.ts'
import { noticeOf } from './notice.ts'
import { type ToldPlans, toldPlans } from './plan-facts.ts'
import { needs, readLookups, resolveBlock } from './resolvers.ts'
import type { StaleTranslation } from '../translations/translation.ts'
import { findStaleTranslations } from '../translations/translations.queries.ts'
import { translationTexts } from '../translations/translations.texts.ts'
import { resolveTexts } from './resolve.texts.ts'
import { sourceDetail, sourceName } from './wording.ts'
import { areaOf } from '../report-area.ts'

export interface ResolveRequest {
  /** `id` is null for a report that is not stored: it has no pictures. */
  report: Pick<
    Report,
    'kind' | 'populationGroup' | 'municipality' | 'title' | 'year' | 'status' | 'compareWith' | 'chapters'
  > & {
    id: string | null
  }
  organisation: Organisation
  language: Language
  today: Day
}

/** A report with every question answered: plain blocks for each live block, by the block's id. */
export interface ResolvedReport {
  document: Document
  blocks: ReadonlyMap<string, readonly Block[]>
  /** The words that stand below the blocks of figures, and are the last of their plain blocks. */
  drafts: ReadonlyMap<string, DraftView>
}

export interface GroundedReport extends ResolvedReport {
  /** What it was written from, the same in every language. */
  ground: { facts: Facts; plans: ToldPlans | null }
}

/** What is not stored, as a card, has no room for words. */
const noDrafts: ResolvedReport['drafts'] = new Map()

/**
 * Looks up everything that a report asks for and writes it as a plain document. Every figure carries its origin, and a
 * chapter that has nothing to say says so.
 */
export async function resolveReport(tx: ReadTx, cube: Cube, request: ResolveRequest): Promise<GroundedReport> {
  const { report, organisation, language, today } = request
  const settings = report.chapters.flatMap(({ blocks }) => blocks.map((block) => block.settings))
  const reader = await readOrganisationReader(tx, organisation.id)
  const { year, compareWith } = report
  const { id: organisationId } = organisation
  const regionKey = areaOf(report, organisation)
  const facts = await readFacts(tx, cube, { reader, organisationId, regionKey, year, settings, compareWith })
  const found = await readLookups(tx, { cube, reader, organisation, reportId: report.id, report, today, settings })
  const reading = { facts, year, compareWith, language }
  const drafts =
    report.id === null ? noDrafts : await readDrafting(tx, cube, { reader, chapters: report.chapters, reading })
  const sources = sourcesOf([...facts.rows.values()], language)
  const number = createNumbering(sources)
  const blocks = new Map<string, readonly Block[]>()
  for (const chapter of report.chapters) {
    const place = { ...reading, today, chapter, chapters: report.chapters, found }
    for (const block of chapter.blocks)
      blocks.set(block.id, number(withWords(resolveBlock(block, place), drafts.get(block.id))))
  }
  linkReferences(blocks, language)
  if (report.id !== null) noteStale(blocks, await findStaleTranslations(tx, report.id), language)
  const brand = await readDocumentBrand(tx, organisation.id, language)
  const t = resolveTexts[language]
  return {
    blocks,
    drafts,
    ground: { facts, plans: needs(settings, toldPlans) ? found(toldPlans) : null },
    document: {
      title: textIn(report.title, language),
      subtitle: t.subtitles[report.kind],
      organisation: textIn(organisation.name, language),
      language,
      date: today,
      notice: noticeOf({ status: report.status, demo: organisation.demo, language }),
      ...(brand && { brand }),
      blocks: writeChapters(report.chapters, blocks, language),
      sources,
    },
  }
}

/** Below a translation that is older than its original, that it is. */
function noteStale(
  blocks: Map<string, readonly Block[]>,
  stale: readonly StaleTranslation[],
  language: Language,
): void {
  const t = translationTexts[language]
  for (const { block, language: written, from } of stale) {
    const own = blocks.get(block)
    if (written !== language || !own) continue
    blocks.set(block, [...own, { kind: 'note', tone: 'method', runs: [text(t.note(t.languages[from]))] }])
  }
}

/** The chapters in order, numbered, with what their blocks say; a chapter that has nothing to say says so. */
export function writeChapters(
  chapters: readonly ReportChapter[],
  resolved: ReadonlyMap<string, readonly Block[]>,
  language: Language,
): Block[] {
  const numbers = chapterNumbers(chapters)
  const contents = chapters.map(({ blocks }) => blocks.flatMap(({ id }) => resolved.get(id) ?? []))
  const isLong = chapters.map((_, index) => partsOf(chapters, index).some((part) => contents[part]!.some(isLarge)))
  const firsts = chapters.flatMap(({ level }, index) => (level === 1 ? [index] : []))
  return chapters.flatMap((chapter, index): Block[] => {
    const number = numbers[index]
    const content = contents[index]!
    const says = content.some(isSaying) || partsOf(chapters, index).length > 1
    const nothing: Block = { kind: 'note', tone: 'empty', runs: [text(resolveTexts[language].emptyChapter)] }
    const before = firsts[firsts.indexOf(index) - 1]
    const turns = chapter.level === 1 && before !== undefined && (isLong[index] || isLong[before])
    return [
      ...(turns ? [{ kind: 'pageBreak' } as const] : []),
      { kind: 'heading', level: chapter.level, text: textIn(chapter.title, language), ...(number ? { number } : {}) },
      ...(says ? content : [nothing]),
    ]
  })
}

/** How a chapter is written says nothing before something is: that it is easy language, how changes are judged. */
const isSaying = (block: Block): boolean =>
  block.kind !== 'pageBreak' && !(block.kind === 'note' && block.tone === 'method')

/** A long chapter begins on a page of its own, and so does the one after it; short ones follow each other. */
const isLarge = ({ kind }: Block): boolean => kind === 'figure' || kind === 'table'

/** The places of a chapter and of those below it. */
function partsOf(chapters: readonly ReportChapter[], index: number): number[] {
  const parts = [index]
  if (chapters[index]?.level !== 1) return parts
  for (let next = index + 1; chapters[next]?.level === 2; next++) parts.push(next)
  return parts
}

/** Each source of the rows with figures once, with their producers, the days that they were fetched on and their licences. */
export function sourcesOf(rows: readonly ProfileRow[], language: Language): Source[] {
  const t = resolveTexts[language]
  const used = rows.filter(({ origin, latest }) => origin && latest)
  return [...Map.groupBy(used, ({ origin }) => origin!.source)].map(([source, its]): Source => {
    const days = its.map(({ origin }) => isoDay(new Date(origin!.fetchedAt))).toSorted()
    const fetched = t.fetchedBetween(formatDay(days[0]!, language), formatDay(days.at(-1)!, language))
    const licences = [...new Set(its.map(({ indicator }) => indicator.licence ?? t.ownTerms))]
    const name = sourceName(source, language)
    const producers = [...new Set(its.map(({ indicator }) => textIn(indicator.producer, language)))]
    const named = producers.filter((producer) => producer !== '' && producer !== name).toSorted()
    const produced = named.length > 0 && t.producers(named.join(', '))
    const url = sourceAddresses[source]
    return {
      name,
      detail: [sourceDetail(source, language), produced, fetched].filter(Boolean).join('. '),
      ...(url ? { url } : {}),
      licence: licences.join(', '),
    }
  })
}

const sourceAddresses: Partial<Record<string, string>> = { sotkanet: 'https://sotkanet.fi/' }
