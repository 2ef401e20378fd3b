import { type Block, wordsOf } from '../../document.ts'
import type { ArrangedBlock, Arrangement } from '../arrangement.ts'

export interface Slide {
  title: string
  /** One or two side by side; each begins with its subheading when it has one. */
  columns: readonly (readonly ArrangedBlock[])[]
  /** What the speaker reads: where the figures come from and how they were read. */
  notes: readonly string[]
}

/**
 * A document as slides: each chapter is one, its first two subheadings head columns, and its sources and remarks on
 * method are the speaker's notes. What stands before the first chapter is left to the cover.
 */
export function slidesOf({ blocks }: Pick<Arrangement, 'blocks'>): Slide[] {
  const slides: Slide[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) slides.push({ title: block.text, columns: [], notes: [] })
    else if (slides.length > 0) slides.push(withBlock(slides.pop()!, block))
  }
  return slides
}

function withBlock(slide: Slide, block: ArrangedBlock): Slide {
  if (block.kind === 'pageBreak') return slide
  if (block.kind === 'note' && block.tone === 'method') {
    return { ...slide, notes: added(slide.notes, wordsOf(block.runs)) }
  }
  const opens = slide.columns.length === 0 || (isSubheading(block) && slide.columns.length === 1)
  const columns = opens
    ? [...slide.columns, [block]]
    : [...slide.columns.slice(0, -1), [...slide.columns.at(-1)!, block]]
  const source = sourceOf(block)
  return { ...slide, columns, notes: source ? added(slide.notes, source) : slide.notes }
}

const isSubheading = (block: Block): boolean => block.kind === 'heading' && block.level === 2

const sourceOf = (block: ArrangedBlock): string | undefined => ('source' in block ? block.source : undefined)

const added = (notes: readonly string[], words: string): readonly string[] =>
  notes.includes(words) ? notes : [...notes, words]
