import { useEffect, useState } from 'react'

import { longestBefore } from '../../editing/remark.ts'

/** Words of a block that somebody has selected. */
export interface Pointed {
  /** The id of the block. */
  block: string
  quote: string
  before: string
  /** Whether the words are in a text that can be written, in one line: other words can be put in their place. */
  isChangeable: boolean
}

/**
 * Follows what is selected in the document. What was selected last stays while the focus is elsewhere, such as in the
 * panel where the comment is written, and goes when the caret is put into the document again.
 */
export function usePointing(): { pointed: Pointed | null; point: (at: Pointed | null) => void } {
  const [pointed, point] = useState<Pointed | null>(null)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
      const block = range && closest(range.commonAncestorContainer, '.report-block')
      if (!range || !block) return
      point(range.collapsed ? null : toPointed(range, block))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return { pointed, point }
}

const closest = (node: Node, selector: string): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null

const line = 'p, h3, h4, h5, li, td, th, figcaption'

function toPointed(range: Range, block: Element): Pointed | null {
  const quote = range.toString().trim()
  if (quote === '') return null
  const its = closest(range.commonAncestorContainer, line)
  const ahead = document.createRange()
  ahead.setStart(its ?? block, 0)
  ahead.setEnd(range.startContainer, range.startOffset)
  return {
    block: block.id.replace(/^block-/, ''),
    quote: quote.slice(0, 2000),
    before: its ? ahead.toString().slice(-longestBefore) : '',
    isChangeable: its !== null && block.getAttribute('data-kind') === 'text',
  }
}
