/** A label beside a chart: where its middle wants to be, and how high it is. */
export interface WantedLabel {
  y: number
  height: number
}

export interface Room {
  top: number
  bottom: number
  /** Stretches that something else occupies. */
  taken?: readonly { top: number; bottom: number }[]
}

interface Placement {
  middles: number[]
  cost: number
}

/**
 * The middles of the labels, in the order given: none overlaps another or what is taken, none leaves the room, their order
 * from the top is that of the wanted places (so that leader lines do not cross), and the sum of squared moves is smallest.
 * When the room is too low, what is taken gives way first, and then the labels are spread evenly.
 */
export function placeLabels(labels: readonly WantedLabel[], room: Room): number[] {
  const order = labels.map((_, index) => index).toSorted((a, b) => labels[a]!.y - labels[b]!.y || a - b)
  const sorted = order.map((index) => labels[index]!)
  const placed =
    placeInZones(sorted, freeZones(room)) ?? placeInZone(sorted, room)?.middles ?? spreadEvenly(sorted, room)
  const middles: number[] = []
  order.forEach((index, position) => {
    middles[index] = placed[position]!
  })
  return middles
}

function freeZones({ top, bottom, taken = [] }: Room): Room[] {
  const zones: Room[] = []
  let start = top
  for (const stretch of taken.toSorted((a, b) => a.top - b.top)) {
    if (stretch.top > start) zones.push({ top: start, bottom: Math.min(stretch.top, bottom) })
    start = Math.max(start, stretch.bottom)
  }
  if (start < bottom) zones.push({ top: start, bottom })
  return zones
}

/** Tries every way to deal the sorted labels to the zones in order; with five labels and three zones there are 21. */
function placeInZones(labels: readonly WantedLabel[], zones: readonly Room[]): number[] | undefined {
  const best = cheapest(labels, zones)
  return best?.middles
}

function cheapest(labels: readonly WantedLabel[], zones: readonly Room[]): Placement | undefined {
  const [zone, ...rest] = zones
  if (labels.length === 0) return { middles: [], cost: 0 }
  if (!zone) return undefined
  let best: Placement | undefined
  for (let count = 0; count <= labels.length; count += 1) {
    const here = placeInZone(labels.slice(0, count), zone)
    const below = here && cheapest(labels.slice(count), rest)
    if (!here || !below) continue
    const cost = here.cost + below.cost
    if (!best || cost < best.cost) best = { middles: [...here.middles, ...below.middles], cost }
  }
  return best
}

/** Isotonic regression by pooling neighbours: the least squares solution under minimum distances and two bounds. */
function placeInZone(labels: readonly WantedLabel[], zone: Room): Placement | undefined {
  if (labels.length === 0) return { middles: [], cost: 0 }
  const offsets = [0]
  labels.slice(1).forEach((label, index) => offsets.push(offsets[index]! + (labels[index]!.height + label.height) / 2))
  const lowest = zone.top + labels[0]!.height / 2
  const highest = zone.bottom - labels.at(-1)!.height / 2 - offsets.at(-1)!
  if (highest < lowest) return undefined

  const pools: { sum: number; count: number }[] = []
  labels.forEach((label, index) => {
    let pool = { sum: label.y - offsets[index]!, count: 1 }
    for (let above = pools.at(-1); above && above.sum / above.count > pool.sum / pool.count; above = pools.at(-1)) {
      pool = { sum: above.sum + pool.sum, count: above.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(highest, Math.max(lowest, sum / count))),
  )
  const middles = starts.map((start, index) => start + offsets[index]!)
  return { middles, cost: middles.reduce((cost, middle, index) => cost + (middle - labels[index]!.y) ** 2, 0) }
}

const spreadEvenly = (labels: readonly WantedLabel[], { top, bottom }: Room): number[] =>
  labels.map((_, index) => top + ((index + 0.5) / labels.length) * (bottom - top))
