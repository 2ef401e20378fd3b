const line = 'p, h3, h4, h5, li, td, th, figcaption'
const cell = 'td, th'
/** What is no words and has no place in a quote: footnotes, references, and breaks within a line. */
const noWords =
  'sup, [contenteditable="false"], [data-reference], a[href^="#block-"], br:not(.ProseMirror-trailingBreak)'

export interface RangeWords {
  /** Each paragraph, heading or item of a list apart; empty ones are left out. */
  lines: string[]
  /** The element of the first line. */
  first: Element | null
  /** Whether there are words only, in lines that follow each other: not over the cells of a table. */
  isPlain: boolean
}

/** The words of what is selected in the document, line by line. */
export function wordsInRange(range: Range): RangeWords {
  const found: { its: Element | null; words: string }[] = []
  for (const node of textNodesIn(range)) {
    const its = node.parentElement?.closest(line) ?? null
    const start = node === range.startContainer ? range.startOffset : 0
    const words = node.data.slice(start, node === range.endContainer ? range.endOffset : undefined)
    const latest = found.at(-1)
    if (latest && latest.its === its) latest.words += words
    else found.push({ its, words })
  }
  const said = found.filter(({ words }) => words.trim() !== '')
  const cells = new Set(said.map(({ its }) => its?.closest(cell) ?? null))
  return {
    lines: said.map(({ words }) => words.trim()),
    first: said[0]?.its ?? null,
    isPlain:
      said.length > 0 &&
      said.every(({ its }) => its !== null) &&
      cells.size === 1 &&
      range.cloneContents().querySelector(noWords) === null,
  }
}

function textNodesIn(range: Range): Text[] {
  const top = range.commonAncestorContainer
  if (top instanceof Text) return [top]
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node)
  }
  return nodes
}
