import type { Block, Document } from '#documents/document.ts'

/**
 * The title of the first chapter that cannot be made on its own: where a document that could not be made is to be mended.
 * Null when each of them can: then it is the whole that is too much.
 */
export async function locateFault(
  document: Document,
  make: (part: Document) => Promise<unknown>,
): Promise<string | null> {
  for (const blocks of chaptersOf(document.blocks)) {
    try {
      await make({ ...document, blocks })
    } catch {
      const heading = blocks.find((block) => block.kind === 'heading')
      return heading?.kind === 'heading' ? heading.text : null
    }
  }
  return null
}

function chaptersOf(blocks: readonly Block[]): Block[][] {
  const chapters: Block[][] = []
  for (const block of blocks) {
    const opens = block.kind === 'heading' && block.level <= 2
    if (opens || chapters.length === 0) chapters.push([block])
    else chapters.at(-1)!.push(block)
  }
  return chapters
}
