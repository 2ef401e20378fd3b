import { linesOf, type NameOf, type RichText, type TextLine } from './rich-text.ts'

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  words: string
}

/** A line of either text: what of it both have, what only the later has, and what only the earlier had. */
export interface ComparedLine {
  look: TextLine['look']
  pieces: readonly Piece[]
}

/** Texts that differ in more places than this are told as one taken out and another put in. */
const mostSteps = 800

/** Two versions of a text as one, word by word: what the later one added and took out. `nameOf`: what references are called. */
export function differenceOf(earlier: RichText, later: RichText, nameOf?: NameOf): ComparedLine[] {
  const lines: { look: TextLine['look']; pieces: Piece[] }[] = []
  for (const { kind, token } of steps(tokensOf(earlier, nameOf), tokensOf(later, nameOf))) {
    if (token.look !== undefined) {
      lines.push({ look: token.look, pieces: [] })
      continue
    }
    const pieces = lines.at(-1)!.pieces
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words += token.words
    else pieces.push({ kind, words: token.words })
  }
  return lines.filter(({ pieces }) => pieces.length > 0)
}

/** A word with the space after it, or the beginning of a line. */
interface Token {
  look?: TextLine['look']
  words: string
}

const tokensOf = (text: RichText, nameOf?: NameOf): Token[] =>
  linesOf(text, nameOf).flatMap(({ look, words }) => [
    { look, words: '' },
    ...(words.match(/\S+\s*/g) ?? []).map((word): Token => ({ words: word.replace(/\s+$/, ' ') })),
  ])

const isSame = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.look === b.look && a.words.trimEnd() === b.words.trimEnd()

interface Step {
  kind: Piece['kind']
  token: Token
}

/**
 * The shortest way from one row of tokens to another: what stays, goes and comes, in order (Myers, An O(ND) Difference
 * Algorithm, 1986).
 */
function steps(from: readonly Token[], to: readonly Token[]): Step[] {
  const trace = furthestPaths(from, to)
  if (!trace) return [...from.map(asStep('removed')), ...to.map(asStep('added'))]
  const found: Step[] = []
  let x = from.length
  let y = to.length
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d]!
    const reach = (k: number) => furthest.get(k) ?? -1
    const k = x - y
    const isDown = k === -d || (k !== d && reach(k - 1) < reach(k + 1))
    const beforeX = d === 0 ? 0 : isDown ? reach(k + 1) : reach(k - 1)
    const beforeY = d === 0 ? 0 : beforeX - (isDown ? k + 1 : k - 1)
    while (x > beforeX && y > beforeY && x > 0 && y > 0 && isSame(from[x - 1], to[y - 1])) {
      found.push({ kind: 'same', token: to[y - 1]! })
      x--
      y--
    }
    if (d === 0) break
    found.push(isDown ? { kind: 'added', token: to[y - 1]! } : { kind: 'removed', token: from[x - 1]! })
    x = beforeX
    y = beforeY
  }
  return found.toReversed()
}

const asStep =
  (kind: Piece['kind']) =>
  (token: Token): Step => ({ kind, token })

/** For each number of differences how far each diagonal reaches; undefined when there are too many. */
function furthestPaths(from: readonly Token[], to: readonly Token[]): Map<number, number>[] | undefined {
  const furthest = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let d = 0; d <= Math.min(from.length + to.length, mostSteps); d++) {
    trace.push(new Map(furthest))
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
      let x = isDown ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (isSame(from[x], to[x - k])) x++
      furthest.set(k, x)
      if (x >= from.length && x - k >= to.length) return trace
    }
  }
  return undefined
}
