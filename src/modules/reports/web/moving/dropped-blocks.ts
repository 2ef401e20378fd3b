/** What is dragged is a block of the report that is on the page. */
export const blockDrag = 'application/x-kaarna-report-block'

/** Where in the document something would be dropped: beside a block, or into a chapter that has none. */
export interface DropPlace {
  /** The element that shows it. */
  element: Element
  chapter: string
  block: string | null
  isAfter: boolean
}

/** The place that the pointer is nearest to; undefined outside the chapters. */
export function dropPlaceAt(target: Element, pointerY: number): DropPlace | undefined {
  const chapter = target.closest('.report-chapter')
  if (!chapter) return undefined
  const blocks = [...chapter.querySelectorAll(':scope > .report-block')]
  const above = blocks.findLast((block) => block.getBoundingClientRect().top <= pointerY)
  const element = above ?? blocks[0]
  if (!element) return { element: chapter, chapter: chapter.id, block: null, isAfter: true }
  const { top, height } = element.getBoundingClientRect()
  const isAfter = pointerY > top + height / 2
  return { element, chapter: chapter.id, block: element.id.replace(/^block-/, ''), isAfter }
}
