/** Codes that are asked of a dimension. */
export interface AskedDimension {
  code: string
  codes: readonly string[]
  isTime?: boolean
}

/**
 * A question in parts, each of at most so many cells: by years first, then by the longest dimension, so that every part is
 * a whole table by itself. Together they are the question, and no two share a cell.
 */
export function splitQuery(asked: readonly AskedDimension[], mostCells: number): AskedDimension[][] {
  const cells = cellsOf(asked)
  if (cells <= mostCells) return [[...asked]]
  const longest = asked.toSorted((a, b) => b.codes.length - a.codes.length)
  const divided = asked.find(({ isTime, codes }) => isTime && codes.length > 1) ?? longest[0]
  if (!divided || divided.codes.length < 2) return [[...asked]]
  const share = Math.max(1, Math.floor(mostCells / (cells / divided.codes.length)))
  const parts: AskedDimension[][] = []
  for (let from = 0; from < divided.codes.length; from += share) {
    const codes = divided.codes.slice(from, from + share)
    const part = asked.map((one) => (one === divided ? { ...one, codes } : one))
    parts.push(...splitQuery(part, mostCells))
  }
  return parts
}

export const cellsOf = (asked: readonly AskedDimension[]): number =>
  asked.reduce((product, { codes }) => product * codes.length, 1)
