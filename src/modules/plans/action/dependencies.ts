/** An action and what must be ready before it, by their ids. */
export type Dependencies = ReadonlyMap<string, readonly string[]>

/**
 * The ring that would come of an action depending on others: from the action by what it waits for back to itself, its
 * own id first and last. Undefined when there is none.
 */
export function findRing(
  dependencies: Dependencies,
  { id, dependsOn }: { id: string; dependsOn: readonly string[] },
): string[] | undefined {
  const seen = new Set<string>()
  const ways = dependsOn.map((next) => [id, next])
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const at = way.at(-1)!
    if (at === id) return way
    if (seen.has(at)) continue
    seen.add(at)
    for (const next of dependencies.get(at) ?? []) ways.push([...way, next])
  }
  return undefined
}
