import { type Callout, type List, type Paragraph, type Quote, type Run, wordsOf } from '../../document.ts'

/** Shorter words leave no gap at the end of a line that anybody sees. */
const longWord = /(?<!\p{L})(\p{L}{16,})/u

/** The lines of longer paragraphs are filled one after another: making them even costs time for what nobody sees. */
const mostEvened = 400

type Written = Paragraph | List | Quote | Callout

/**
 * The same block, in which the engine may divide long words at the end of a line and no others: each place where a line
 * may end costs it time by the square of how many there are. A text that holds some becomes `parts`, of which every other
 * one is such a word; a paragraph says whether its lines are made `even`.
 */
export function withLongWords(block: Written): object {
  if (block.kind === 'paragraph')
    return { ...block, even: wordsOf(block.runs).length <= mostEvened, runs: block.runs.map(ofRun) }
  if (block.kind === 'list') return { ...block, items: block.items.map((parts) => parts.map(withLongWords)) }
  const words = { ...block, paragraphs: block.paragraphs.map(withLongWords) }
  return block.kind === 'quote' && block.attribution ? { ...words, attribution: block.attribution.map(ofRun) } : words
}

function ofRun(run: Run): object {
  if (run.kind === 'text') {
    const { text, ...rest } = run
    const parts = text.length < 16 ? [text] : text.split(longWord)
    return parts.length === 1 ? run : { ...rest, parts }
  }
  return 'runs' in run ? { ...run, runs: run.runs.map(ofRun) } : run
}
