import { type DragEvent, useRef } from 'react'

import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { positionBeside } from './block-place.ts'
import { blockDrag, type DropPlace, dropPlaceAt } from './dropped-blocks.ts'
import { useMoving } from './use-moving.ts'

/**
 * Takes blocks that are dragged within the document: shows where one would come to stand, and moves it there. Caught before
 * the texts hear of it, which would take in what is dropped as words. The mark is an attribute, so that nothing is drawn anew.
 */
export function useDropping(place: PagePlace) {
  const move = useMoving(place)
  const marked = useRef<Element | null>(null)
  const { chapters } = place.report

  function mark(at: DropPlace | undefined): void {
    if (marked.current !== (at?.element ?? null)) marked.current?.removeAttribute('data-drop')
    marked.current = at?.element ?? null
    at?.element.setAttribute('data-drop', at.isAfter ? 'after' : 'before')
  }
  function placeOf(event: DragEvent): DropPlace | undefined {
    if (!event.dataTransfer.types.includes(blockDrag)) return undefined
    event.preventDefault()
    event.stopPropagation()
    return event.target instanceof Element ? dropPlaceAt(event.target, event.clientY) : undefined
  }
  function drop(event: DragEvent): void {
    const at = placeOf(event)
    mark(undefined)
    const id = event.dataTransfer.getData(blockDrag)
    const chapter = at && chapters.find(({ key }) => key === at.chapter)
    const block = chapters.flatMap(({ blocks }) => blocks).find((one) => one.id === id)
    if (!at || !chapter || !block) return
    const to =
      at.block === null
        ? { chapter: chapter.id, after: null }
        : positionBeside(chapter, id, { key: at.block, isAfter: at.isAfter })
    void move(block, to)
  }
  if (!place.mayArrange) return {}
  return {
    onDragEnterCapture: (event: DragEvent) => mark(placeOf(event)),
    onDragOverCapture: (event: DragEvent) => mark(placeOf(event)),
    onDropCapture: drop,
    onDragEndCapture: () => mark(undefined),
    onDragLeave: (event: DragEvent) => {
      const { currentTarget, relatedTarget } = event
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) mark(undefined)
    },
  }
}
