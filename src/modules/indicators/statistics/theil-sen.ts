/** Theil–Sen: the median of the slopes between all pairs of points. NaN with fewer than two points. */
export function theilSen(xs: readonly number[], ys: readonly number[]): number {
  const slopes: number[] = []
  for (let late = 1; late < xs.length; late++)
    for (let early = 0; early < late; early++) slopes.push((ys[late]! - ys[early]!) / (xs[late]! - xs[early]!))
  slopes.sort((a, b) => a - b)
  const middle = slopes.length >> 1
  if (slopes.length === 0) return Number.NaN
  return slopes.length % 2 === 1 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2
}
