import { canonicalJson } from '#documents/render/document-hash.ts'
import { emptyText, type NameOf, plainText, type RichText } from '#documents/rich-text.ts'
import { differenceOf } from '#documents/text-difference.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { reportTexts } from '../reports.texts.ts'
import type { BlockDifference, ChapterDifference, VersionBlock, VersionContent } from './report-version.ts'

type Chapter = VersionContent['chapters'][number]
type Order = { blocks: readonly { id: string }[] }

/** The chapters that differ, in the later version's order, and what of them came, went, moved or was written anew. */
export function reportDifference(
  earlier: VersionContent,
  later: VersionContent,
  language: Language,
): ChapterDifference[] {
  const nameOf = namesOf([later, earlier], language)
  const said = { language, nameOf }
  const before = new Map(
    earlier.chapters.flatMap((chapter) => chapter.blocks.map((block) => [block.id, { chapter, block }])),
  )
  const after = new Set(later.chapters.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  const old = new Map(earlier.chapters.map((chapter) => [chapter.id, chapter]))
  const kept = later.chapters.map((chapter) => {
    const former = old.get(chapter.id)
    const settled = former ? unmoved(former, chapter) : new Set<string>()
    const blocks = chapter.blocks.flatMap((block): BlockDifference[] => {
      const was = before.get(block.id)
      if (!was) return [wholeBlock(block, 'added', said)]
      return changedBlock(was.block, block, { ...said, isMoved: !settled.has(block.id) })
    })
    const gone = (former?.blocks ?? []).filter(({ id }) => !after.has(id))
    return toDifference(chapter, former ? 'same' : 'added', [
      ...blocks,
      ...gone.map((block) => wholeBlock(block, 'removed', said)),
    ])
  })
  const stays = new Set(later.chapters.map(({ id }) => id))
  const removed = earlier.chapters
    .filter(({ id }) => !stays.has(id))
    .map((chapter) => {
      const gone = chapter.blocks.filter(({ id }) => !after.has(id))
      return toDifference(
        chapter,
        'removed',
        gone.map((block) => wholeBlock(block, 'removed', said)),
      )
    })
  return [...kept, ...removed].filter(({ change, blocks }) => change !== 'same' || blocks.length > 0)
}

const toDifference = (
  { id, title }: Chapter,
  change: ChapterDifference['change'],
  blocks: BlockDifference[],
): ChapterDifference => ({ chapter: id, title, change, blocks })

/** In which language words are compared, and what references are called in it. */
interface Said {
  language: Language
  nameOf: NameOf
}

const wholeBlock = (block: VersionBlock, change: 'added' | 'removed', said: Said): BlockDifference => ({
  block: block.id,
  kind: block.settings.kind,
  change,
  isMoved: false,
  lines: compared(
    change === 'added' ? [emptyText, wordsOf(block, said.language)] : [wordsOf(block, said.language), emptyText],
    said.nameOf,
  ),
})

function changedBlock(
  before: VersionBlock,
  after: VersionBlock,
  { language, nameOf, isMoved }: Said & { isMoved: boolean },
): BlockDifference[] {
  const lines = compared([wordsOf(before, language), wordsOf(after, language)], nameOf)
  const isSame =
    lines.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same')) &&
    canonicalJson(before.settings) === canonicalJson(after.settings)
  if (isSame && !isMoved) return []
  const change = isSame ? 'same' : 'changed'
  return [{ block: after.id, kind: after.settings.kind, change, isMoved, lines: isSame ? [] : lines }]
}

/** A block as a reference to it is told: its kind, and which of them it is in the first version that has it. */
function namesOf(versions: readonly VersionContent[], language: Language): NameOf {
  const kinds: Partial<Record<string, string>> = reportTexts[language].blocks
  const names = new Map<string, string>()
  for (const { chapters } of versions) {
    const counts = new Map<string, number>()
    for (const { id, settings } of chapters.flatMap(({ blocks }) => blocks)) {
      const count = (counts.get(settings.kind) ?? 0) + 1
      counts.set(settings.kind, count)
      if (!names.has(id)) names.set(id, `${kinds[settings.kind] ?? settings.kind}\u00a0${count}`)
    }
  }
  return (block) => names.get(block) ?? ''
}

const compared = ([before, after]: readonly [RichText, RichText], nameOf: NameOf): BlockDifference['lines'] =>
  differenceOf(before, after, nameOf).map(({ look, pieces }) => ({ look, pieces: [...pieces] }))

/** What a block says in a language: its text, or its heading, its list or its caption. */
function wordsOf({ settings, texts }: VersionBlock, language: Language): RichText {
  if (settings.kind === 'text') return texts[language] ?? emptyText
  return plainText(...saidIn(settings, language).filter((words) => words !== ''))
}

function saidIn(value: unknown, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => saidIn(one, language))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    if (!isLanguage(key)) return saidIn(inner, language)
    const said: unknown[] = key !== language ? [] : Array.isArray(inner) ? inner : [inner]
    return said.filter((one) => typeof one === 'string')
  })
}

/** The blocks of a chapter that others have been moved around: the longest row of blocks whose order stayed. */
export function unmoved(before: Order, after: Order): Set<string> {
  const place = new Map(before.blocks.map(({ id }, index) => [id, index]))
  const common = after.blocks.flatMap(({ id }) => {
    const at = place.get(id)
    return at === undefined ? [] : [{ id, at }]
  })
  // For each block the longest row that ends with it.
  const rows: { id: string; at: number; row: string[] }[] = []
  for (const { id, at } of common) {
    const longest = rows
      .filter((one) => one.at < at)
      .reduce<string[]>((best, { row }) => (row.length > best.length ? row : best), [])
    rows.push({ id, at, row: [...longest, id] })
  }
  return new Set(rows.reduce<string[]>((best, { row }) => (row.length > best.length ? row : best), []))
}
