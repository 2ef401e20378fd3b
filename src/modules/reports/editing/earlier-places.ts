import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { unmoved } from './report-difference.ts'
import type { VersionContent } from './report-version.ts'

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
  existing: ReadonlySet<string>,
): PlaceChange[] {
  const then = earlierPlaces({ version: version.chapters, now: now.chapters, existing, added: 'stay' })
  const current = new Map(now.chapters.flatMap((chapter) => chapter.blocks.map(({ id }) => [id, chapter] as const)))
  const kinds = new Map(
    [...version.chapters, ...now.chapters].flatMap(({ blocks }) => blocks.map((one) => [one.id, one.settings.kind])),
  )
  return now.chapters.flatMap((chapter) => {
    const order = then.get(chapter.id) ?? []
    const settled = unmoved(chapter, { blocks: order.map((id) => ({ id })) })
    return order.flatMap((block): PlaceChange[] => {
      const from = current.get(block)
      if (from?.id === chapter.id && settled.has(block)) return []
      const change = from ? 'moves' : 'returns'
      return [{ block, kind: kinds.get(block)!, change, from: from?.title ?? null, to: chapter.title }]
    })
  })
}
