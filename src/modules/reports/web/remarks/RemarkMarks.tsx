import { useEffect } from 'react'

import type { RemarkThread } from '../../editing/remark.ts'
import { blockElementId, type PagePlace } from '../blocks/ReportBlock.tsx'
import { isOpen, useRemarks } from './remarks-state.tsx'

const markName = 'report-remark'
/** A pause in writing, after which the words are looked for again. */
const pauseMilliseconds = 400

/** Marks the words that open comments speak of, without touching the document that is being written. */
export function RemarkMarks({ place: { language } }: { place: PagePlace }) {
  const { remarks } = useRemarks()
  useEffect(() => {
    const paper = document.querySelector('.report-paper')
    if (!paper || !('highlights' in CSS)) return undefined
    const mark = () => {
      const ranges = (remarks ?? []).flatMap((one) => rangeOf(one, language) ?? [])
      CSS.highlights.set(markName, new Highlight(...ranges))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(mark, pauseMilliseconds)
    })
    mark()
    if (remarks && remarks.length > 0) observer.observe(paper, { subtree: true, childList: true, characterData: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      CSS.highlights.delete(markName)
    }
  }, [remarks, language])
  return null
}

/** The words of an open thread on the page; undefined when they are not there as they were. */
function rangeOf(one: RemarkThread, language: string): Range | undefined {
  const { remark } = one
  if (!remark || !isOpen(one) || remark.language !== language || remark.quote === '') return undefined
  const block = document.getElementById(blockElementId(remark.block))
  const content = block?.querySelector('.report-text, .report-block-content')
  if (!content) return undefined
  const nodes = textNodesOf(content)
  const words = nodes.map(({ data }) => data).join('')
  const quote = remark.quote.replaceAll('\n', '')
  const start = placeOf(words, { quote, before: remark.before })
  return start === -1 ? undefined : toRange(nodes, start, start + quote.length)
}

/** Where the quote stands, by what stood before it; else where it stands first. */
function placeOf(words: string, { quote, before }: { quote: string; before: string }): number {
  const exact = words.indexOf(before + quote)
  return exact === -1 ? words.indexOf(quote) : exact + before.length
}

function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  return nodes
}

function toRange(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  let at = 0
  for (const node of nodes) {
    const next = at + node.length
    if (start >= at && start < next) range.setStart(node, start - at)
    if (end > at && end <= next) range.setEnd(node, end - at)
    at = next
  }
  return range
}
