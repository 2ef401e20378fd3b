import { useEffect, useState } from 'react'

import { longestBefore, longestQuote } from '../../editing/remark.ts'
import { wordsInRange } from './words-in-range.ts'

/** Words of a block that somebody has selected. */
export interface Pointed {
  /** The id of the block. */
  block: string
  quote: string
  before: string
  /** Whether the words are in one text that can be written: other words can be put in their place. */
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

function toPointed(range: Range, block: Element): Pointed | null {
  const { lines, first, isPlain } = wordsInRange(range)
  const quote = lines.join('\n').trim()
  if (quote === '') return null
  const ahead = document.createRange()
  ahead.setStart(first ?? block, 0)
  ahead.setEnd(range.startContainer, range.startOffset)
  return {
    block: block.id.replace(/^block-/, ''),
    quote: quote.slice(0, longestQuote),
    before: first ? ahead.toString().slice(-longestBefore) : '',
    isChangeable: isPlain && quote.length <= longestQuote && block.getAttribute('data-kind') === 'text',
  }
}
