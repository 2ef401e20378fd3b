/**
 * Of things that stand in two orders, those that must be moved to get from one to the other: as few as can be, so that
 * putting the last first moves one thing and not all the others. Things that only one of the orders has are left out.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]))
  const common = after.filter((id) => places.has(id))
  const staying = new Set(longestRising(common.map((id) => places.get(id)!)).map((at) => common[at]!))
  return new Set(common.filter((id) => !staying.has(id)))
}

/** Indexes of the longest rising run of numbers, which need not stand side by side. */
function longestRising(numbers: readonly number[]): number[] {
  const lengths: number[] = []
  const previous: number[] = []
  for (const [at, number] of numbers.entries()) {
    const best = numbers
      .slice(0, at)
      .reduce((found, one, index) => (one < number && lengths[index]! > (lengths[found] ?? 0) ? index : found), -1)
    lengths.push(best < 0 ? 1 : lengths[best]! + 1)
    previous.push(best)
  }
  const run: number[] = []
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at]!) run.unshift(at)
  return run
}
