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

const mostValues = 12
/** A digit for each size of tie groups, which holds how many groups have it; at most twelve do. */
const base = 16

/** Throws for more than twelve values: each question is meant for the last ten at most. */
export function mannKendall(values: readonly number[]): MannKendall {
  if (values.length > mostValues) throw new Error(`Mann–Kendall of ${values.length} values`)
  let s = 0
  let ties = 0
  for (let late = 0; late < values.length; late++) {
    const value = values[late]!
    let equal = 0
    for (let early = 0; early < late; early++) {
      const earlier = values[early]!
      if (value > earlier) s++
      else if (value < earlier) s--
      else equal++
    }
    // The value joins the group of its equals, which has one more now.
    ties += base ** equal - (equal === 0 ? 0 : base ** (equal - 1))
  }
  return { s, pValue: probabilitiesOf(ties)[Math.abs(s)]! }
}

const probabilities = new Map<number, readonly number[]>()

/** The two-sided p-value of each |S|, which is at most the number of pairs of different values. */
function probabilitiesOf(ties: number): readonly number[] {
  const known = probabilities.get(ties)
  if (known) return known
  const orders = fallingPairs(groupsIn(ties))
  const pairs = orders.length - 1
  const all = orders.reduce((sum, count) => sum + count, 0)
  const asFarAs = (s: number) =>
    orders.reduce((sum, count, falling) => sum + (Math.abs(pairs - 2 * falling) >= s ? count : 0), 0)
  const found = Array.from({ length: pairs + 1 }, (_, s) => asFarAs(s) / all)
  probabilities.set(ties, found)
  return found
}

/** Sizes of the groups of equal values. */
function groupsIn(ties: number): number[] {
  const groups: number[] = []
  for (let rest = ties, size = 1; rest > 0; rest = Math.floor(rest / base), size++)
    for (let group = 0; group < rest % base; group++) groups.push(size)
  return groups
}

/** How many orders have 0, 1, 2 … falling pairs; the last index is the number of pairs of different values. */
function fallingPairs(groups: readonly number[]): readonly number[] {
  let placed = 0
  return groups.reduce<readonly number[]>(
    (product, size) => multiply(product, gaussianBinomial((placed += size), size)),
    [1],
  )
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
