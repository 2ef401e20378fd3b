import type { Block, Source } from './document.ts'

/** What is numbered through a document. */
type Numbered = 'table' | 'figure' | 'image'

/**
 * Numbers tables, figures and pictures that have a caption in the order of the document, and tells which sources in its
 * list each line of origin names. Called for one part of the document after another.
 */
export function createNumbering(sources: readonly Pick<Source, 'name'>[]) {
  const counts: Record<Numbered, number> = { table: 0, figure: 0, image: 0 }
  const next = (kind: Numbered) => ++counts[kind]
  return (blocks: readonly Block[]): Block[] =>
    blocks.map((block): Block => {
      switch (block.kind) {
        case 'table':
        case 'figure':
          return { ...block, number: next(block.kind), ...cited(block.source, sources) }
        case 'keyFigures':
          return { ...block, ...cited(block.source, sources) }
        case 'image':
          return block.caption ? { ...block, number: next(block.kind) } : block
        default:
          return block
      }
    })
}

/** The places in the list of sources of those that a line of origin names; the longest name first, each part of it once. */
function cited(line: string | undefined, sources: readonly Pick<Source, 'name'>[]): { cites?: number[] } {
  if (!line) return {}
  let left = line
  const found = sources
    .map(({ name }, index) => ({ name, number: index + 1 }))
    .toSorted((a, b) => b.name.length - a.name.length)
    .flatMap(({ name, number }) => {
      if (name === '' || !left.includes(name)) return []
      left = left.replaceAll(name, '')
      return [number]
    })
  return found.length > 0 ? { cites: found.toSorted((a, b) => a - b) } : {}
}
