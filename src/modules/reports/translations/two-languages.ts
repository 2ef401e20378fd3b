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
  return { ...withBothNames(first, second), blocks }
}

const bothOf = (first: string, second: string): string => (first === second ? first : `${first} – ${second}`)

/** The first document, called by what both are called. */
export const withBothNames = (first: Document, second: Document): Document => ({
  ...first,
  title: bothOf(first.title, second.title),
  organisation: bothOf(first.organisation, second.organisation),
  subtitle: [first.subtitle, second.subtitle].filter(Boolean).join(' – '),
})

/** What has not been translated stands above already. */
export const isSaid = (block: Block, { language }: Document): boolean =>
  'language' in block && block.language === language

const isHead = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 1

/** Each chapter from its heading, or from the page break before it; what stands before the first goes with that. */
export function chaptersOf(blocks: readonly Block[]): Block[][] {
  const heads = blocks.flatMap((block, index) =>
    isHead(block) ? [blocks[index - 1]?.kind === 'pageBreak' ? index - 1 : index] : [],
  )
  const starts = [0, ...heads.slice(1)]
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}

/** As what is spoken in the document's language, unless it has its own; a heading loses its number. */
export function inLanguage(block: Block, { language }: Document): Block {
  if (block.kind === 'pageBreak') return block
  const spoken = { ...block, language: ('language' in block && block.language) || language }
  if (spoken.kind !== 'heading') return spoken
  const { number: _, ...heading } = spoken
  return heading
}
