import { type Callout, type List, type Paragraph, type Quote, type Run, wordsOf } from '../../document.ts'
import { wordsAtLineEnds } from './line-ends.ts'

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

/**
 * The same of a paragraph across a report's page. When it is long and nothing but text, only those of its long words may be
 * divided that come near the end of a line: the engine sets each piece of such a word anew, wherever it stands.
 */
export function withLongWordsAtLineEnds(block: Paragraph): object {
  const [only] = block.runs
  const isPlain = block.runs.length === 1 && only?.kind === 'text' && !block.style
  if (!isPlain || only.text.length <= mostEvened) return withLongWords(block)
  const parts = ['']
  for (const { word, isAtEnd } of wordsAtLineEnds(only.text)) {
    const [first, ...rest] = isAtEnd ? word.split(longWord) : [word]
    parts[parts.length - 1] += `${parts.length === 1 && parts[0] === '' ? '' : ' '}${first}`
    parts.push(...rest)
  }
  return { ...block, even: false, runs: [runOf(only, parts)] }
}

function ofRun(run: Run): object {
  if (run.kind === 'text') return runOf(run, run.text.length < 16 ? [run.text] : run.text.split(longWord))
  return 'runs' in run ? { ...run, runs: run.runs.map(ofRun) } : run
}

function runOf({ text, ...rest }: Run & { kind: 'text' }, parts: readonly string[]): object {
  return parts.length === 1 ? { ...rest, text } : { ...rest, parts }
}
