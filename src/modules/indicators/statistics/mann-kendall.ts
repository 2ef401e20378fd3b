/**
 * Mann–Kendall: S counts the pairs that rise minus the pairs that fall. Over all orders of the same values, ties
 * included, the number of falling pairs is distributed by the Gaussian multinomial coefficient of the tie groups, so
 * that the p-value is exact without enumerating the orders. (Kendall, Rank Correlation Methods, 1970, ch. 4–5;
 * the count of inversions of a multiset: MacMahon, Combinatory Analysis, 1915.)
 */
export interface MannKendall {
  s: number
  /** Two-sided: the share of all orders whose S is at least as far from zero. */
  pValue: number
}

/** For up to some twenty values: counts stay exact in a double. */
export function mannKendall(values: readonly number[]): MannKendall {
  let s = 0
  for (let late = 1; late < values.length; late++)
    for (let early = 0; early < late; early++) s += Math.sign(values[late]! - values[early]!)
  const falling = fallingPairs(tieGroups(values))
  const pairs = falling.length - 1
  let all = 0
  let asFar = 0
  for (const [count, orders] of falling.entries()) {
    all += orders
    if (Math.abs(pairs - 2 * count) >= Math.abs(s)) asFar += orders
  }
  return { s, pValue: asFar / all }
}

/** Sizes of the groups of equal values, smallest first. */
function tieGroups(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => a - b)
}

const distributions = new Map<string, readonly number[]>()

/** How many orders have 0, 1, 2 … falling pairs; the last index is the number of pairs of different values. */
function fallingPairs(groups: readonly number[]): readonly number[] {
  const name = groups.join()
  let distribution = distributions.get(name)
  if (!distribution) {
    let placed = 0
    distribution = groups.reduce<readonly number[]>(
      (product, size) => multiply(product, gaussianBinomial((placed += size), size)),
      [1],
    )
    distributions.set(name, distribution)
  }
  return distribution
}

/** Coefficients of the Gaussian binomial [n, k] in q. */
function gaussianBinomial(n: number, k: number): readonly number[] {
  if (k === 0 || k === n) return [1]
  const without = gaussianBinomial(n - 1, k)
  const withLast = gaussianBinomial(n - 1, k - 1)
  return Array.from({ length: k * (n - k) + 1 }, (_, power) => (withLast[power] ?? 0) + (without[power - k] ?? 0))
}

function multiply(a: readonly number[], b: readonly number[]): number[] {
  const product = Array.from<number>({ length: a.length + b.length - 1 }).fill(0)
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) product[i + j]! += x * y
  return product
}
