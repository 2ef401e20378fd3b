import type { Block, Document } from '#documents/document.ts'

/**
 * A report in two languages in one document: after each chapter the same chapter in the other language, marked as such
 * for those who hear it. The other language's headings have no numbers, so that a number names one chapter.
 */
export function inTwoLanguages(first: Document, second: Document): Document {
  const others = chaptersOf(second.blocks)
  const blocks = chaptersOf(first.blocks).flatMap((chapter, index) => [
    ...chapter,
    ...(others[index] ?? [])
      .filter((block) => block.kind !== 'pageBreak' && !isSaid(block, first))
      .map((block) => inLanguage(block, second)),
  ])
  return {
    ...first,
    title: first.title === second.title ? first.title : `${first.title} – ${second.title}`,
    organisation:
      first.organisation === second.organisation
        ? first.organisation
        : `${first.organisation} – ${second.organisation}`,
    subtitle: [first.subtitle, second.subtitle].filter(Boolean).join(' – '),
    blocks,
  }
}

/** What has not been translated stands above already. */
const isSaid = (block: Block, { language }: Document): boolean => 'language' in block && block.language === language

const isHead = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 1

/** Each chapter from its heading, or from the page break before it; what stands before the first goes with that. */
function chaptersOf(blocks: readonly Block[]): Block[][] {
  const heads = blocks.flatMap((block, index) =>
    isHead(block) ? [blocks[index - 1]?.kind === 'pageBreak' ? index - 1 : index] : [],
  )
  const starts = [0, ...heads.slice(1)]
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}

function inLanguage(block: Block, { language }: Document): Block {
  if (block.kind === 'pageBreak') return block
  const spoken = { ...block, language: ('language' in block && block.language) || language }
  if (spoken.kind !== 'heading') return spoken
  const { number: _, ...heading } = spoken
  return heading
}
