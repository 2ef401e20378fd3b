import { z } from 'zod'

import { linesOf } from '#documents/rich-text.ts'
import { localText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { unmoved } from './report-difference.ts'
import type { VersionBlock, VersionContent } from './report-version.ts'

/** What a chapter holds, in order: enough of a report to tell where its blocks stand. */
type Chapters = readonly { id: string; blocks: readonly { id: string }[] }[]

/** Whether blocks that a version lacks stay in the report, or are taken out. */
export const addedSince = ['stay', 'leave'] as const
export type AddedSince = (typeof addedSince)[number]

/** Where a block would go if the places of a version were brought back. */
export const placeChange = z
  .object({
    block: z.uuid(),
    kind: z.string(),
    words: z.string().meta({ description: 'How it begins in the language; empty of a block that nobody types' }),
    change: z.enum(['moves', 'returns']).meta({ description: '`returns`: it has been taken out since' }),
    from: localText.nullable().meta({ description: 'The chapter that it stands in now; null: in none' }),
    to: localText.meta({ description: 'The chapter that it would stand in' }),
  })
  .meta({ id: 'ReportPlaceChange' })
export type PlaceChange = z.infer<typeof placeChange>

interface Request {
  /** The places that are brought back. */
  version: Chapters
  now: Chapters
  /** Blocks that are in the report's tables still, those that were taken out included. */
  existing: ReadonlySet<string>
  added: AddedSince
}

/**
 * The order of each chapter's blocks with the places of a version brought back. A block that was added since stays behind
 * the one that it follows now; one whose chapter is gone stays where it is.
 */
export function earlierPlaces({ version, now, existing, added }: Request): Map<string, string[]> {
  const chapters = new Set(now.map(({ id }) => id))
  const result = new Map<string, string[]>(now.map(({ id }) => [id, []]))
  const placed = new Set<string>()
  for (const { id, blocks } of version) {
    if (!chapters.has(id)) continue
    const back = blocks.filter((block) => existing.has(block.id)).map((block) => block.id)
    result.set(id, back)
    for (const block of back) placed.add(block)
  }
  const inVersion = new Set(version.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  for (const { id, blocks } of now) {
    const order = result.get(id)!
    blocks.forEach((block, index) => {
      const isNew = !inVersion.has(block.id)
      if (placed.has(block.id) || (isNew && added === 'leave')) return
      const neighbour = blocks.slice(0, index).findLast((one) => order.includes(one.id))
      order.splice(neighbour ? order.indexOf(neighbour.id) + 1 : 0, 0, block.id)
    })
  }
  return result
}

/** What bringing back the places of a version would move and return, in the report's order. */
export function placeChanges(
  version: VersionContent,
  now: VersionContent,
  { existing, language }: { existing: ReadonlySet<string>; language: Language },
): PlaceChange[] {
  const then = earlierPlaces({ version: version.chapters, now: now.chapters, existing, added: 'stay' })
  const current = new Map(now.chapters.flatMap((chapter) => chapter.blocks.map(({ id }) => [id, chapter] as const)))
  const known = new Map(
    [...version.chapters, ...now.chapters].flatMap(({ blocks }) => blocks.map((one) => [one.id, one])),
  )
  return now.chapters.flatMap((chapter) => {
    const order = then.get(chapter.id) ?? []
    const settled = unmoved(chapter, { blocks: order.map((id) => ({ id })) })
    return order.flatMap((block): PlaceChange[] => {
      const from = current.get(block)
      if (from?.id === chapter.id && settled.has(block)) return []
      const change = from ? 'moves' : 'returns'
      const { settings } = known.get(block)!
      const words = beginningOf(known.get(block)!, language)
      return [{ block, kind: settings.kind, words, change, from: from?.title ?? null, to: chapter.title }]
    })
  })
}

const longestBeginning = 48

/** What tells a typed block from others of its kind. */
function beginningOf({ settings, texts }: VersionBlock, language: Language): string {
  const said = () => {
    if (settings.kind === 'heading') return textIn(settings.title, language)
    if (settings.kind === 'table') return settings.content[language]?.caption ?? ''
    const text = texts[language]
    return text ? (linesOf(text).find(({ words }) => words.trim())?.words ?? '') : ''
  }
  const words = said().trim()
  return words.length > longestBeginning ? `${words.slice(0, longestBeginning).trimEnd()}…` : words
}
