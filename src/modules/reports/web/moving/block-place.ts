/** Where a block stands: its chapter, and the block that it comes after; null: it is the first. */
export interface BlockPosition {
  chapter: string
  after: string | null
}

type Chapters = readonly { id: string; blocks: readonly { id: string }[] }[]

/** Undefined: the report has no such block. */
export function positionOf(chapters: Chapters, block: string): BlockPosition | undefined {
  const chapter = chapters.find(({ blocks }) => blocks.some(({ id }) => id === block))
  if (!chapter) return undefined
  const index = chapter.blocks.findIndex(({ id }) => id === block)
  return { chapter: chapter.id, after: chapter.blocks[index - 1]?.id ?? null }
}

/** Where a block that is dropped before or after another of a chapter comes to stand; itself it cannot follow. */
export function positionBeside(
  { id: chapter, blocks }: Chapters[number],
  block: string,
  target: { key: string; isAfter: boolean },
): BlockPosition {
  const others = blocks.map(({ id }) => id).filter((id) => id !== block)
  if (target.key === block) return { chapter, after: positionOf([{ id: chapter, blocks }], block)?.after ?? null }
  if (target.isAfter) return { chapter, after: target.key }
  return { chapter, after: others[others.indexOf(target.key) - 1] ?? null }
}

/** Whether a block would stand where it stands already. */
export const isSamePosition = (one: BlockPosition | undefined, other: BlockPosition): boolean =>
  one?.chapter === other.chapter && one.after === other.after
