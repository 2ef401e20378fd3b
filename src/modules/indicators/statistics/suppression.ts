/** Counts from 1 to this tell of persons who might be recognised. */
export const mostFewCases = 4

/** A source publishes figures on few cases; they are shown and flagged. */
export const isFewCases = (absolute: number | null): boolean =>
  absolute !== null && absolute > 0 && absolute <= mostFewCases

export interface OwnCount {
  cases: number
  /** Of so many people. */
  of: number
}

/**
 * Which of Kaarna's own counts are not told, of groups whose sum is told: a group whose cases, or whose others, are one to
 * four, or that is hidden already; and with it as many more groups, the smallest first, as it takes that at least two are missing and at least five cases
 * and five others among them, so that the sum betrays none. Zero is told: there is nobody behind it. Position by
 * position. (Primary and secondary suppression: A. Hundepool et al., Statistical Disclosure Control, 2012, ch. 4.)
 */
export function suppressed(counts: readonly OwnCount[], already: readonly boolean[] = []): boolean[] {
  const hidden = counts.map(({ cases, of }, index) => already[index] || isFewCases(cases) || isFewCases(of - cases))
  if (!hidden.includes(true)) return hidden
  const smallestFirst = counts
    .map((count, position) => ({ ...count, position }))
    .filter(({ cases, of }) => cases > 0 && of > 0)
    .toSorted((a, b) => a.cases - b.cases || a.of - b.of || a.position - b.position)
  for (const { position } of smallestFirst) {
    if (isSafe(counts.filter((_, index) => hidden[index]))) break
    hidden[position] = true
  }
  return hidden
}

function isSafe(hidden: readonly OwnCount[]): boolean {
  const cases = hidden.reduce((sum, one) => sum + one.cases, 0)
  const others = hidden.reduce((sum, one) => sum + one.of - one.cases, 0)
  return hidden.length >= 2 && !isFewCases(cases) && !isFewCases(others)
}
