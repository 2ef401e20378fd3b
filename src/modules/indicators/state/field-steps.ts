/**
 * The ascending values of all municipalities as the distances between them, counted in the last published decimal: a page of
 * eighty indicators has 25,000 of them, and most of them are less than ten.
 */
export function toFieldSteps(ascending: readonly number[], decimals: number): number[] {
  const scaled = ascending.map((value) => Math.round(value * 10 ** decimals))
  return scaled.map((value, index) => value - (scaled[index - 1] ?? 0))
}

/** The values again, rounded as they were published. */
export function fromFieldSteps(steps: readonly number[], decimals: number): number[] {
  let sum = 0
  return steps.map((step) => (sum += step) / 10 ** decimals)
}
