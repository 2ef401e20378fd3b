/** Room for the slopes of ten points, used again by each call: making it anew costs more than filling it. */
const room = new Float64Array(45)

/** Theil–Sen: the median of the slopes between all pairs of points. NaN with fewer than two points. */
export function theilSen(xs: readonly number[], ys: readonly number[]): number {
  const pairs = (xs.length * (xs.length - 1)) / 2
  const slopes = pairs <= room.length ? room : new Float64Array(pairs)
  let count = 0
  for (let late = 1; late < xs.length; late++) {
    const x = xs[late]!
    const y = ys[late]!
    for (let early = 0; early < late; early++) slopes[count++] = (y - ys[early]!) / (x - xs[early]!)
  }
  return takeMedian(slopes, count)
}

/** The median of the first numbers, found by selection: several times faster than sorting. Their order changes. */
export function takeMedian(numbers: Float64Array, count: number): number {
  if (count === 0) return Number.NaN
  const middle = count >> 1
  const upper = select(numbers, count, middle)
  if (count % 2 === 1) return upper
  let lower = -Infinity
  for (let i = 0; i < middle; i++) if (numbers[i]! > lower) lower = numbers[i]!
  return (lower + upper) / 2
}

/** The number at `place` if the first `count` were sorted; smaller ones stand before it then, larger ones after (Hoare's FIND). */
function select(numbers: Float64Array, count: number, place: number): number {
  let first = 0
  let last = count - 1
  while (first < last) {
    const pivot = numbers[(first + last) >> 1]!
    let up = first
    let down = last
    while (up <= down) {
      while (numbers[up]! < pivot) up++
      while (numbers[down]! > pivot) down--
      if (up > down) break
      const moved = numbers[up]!
      numbers[up++] = numbers[down]!
      numbers[down--] = moved
    }
    if (place <= down) last = down
    else if (place >= up) first = up
    else break
  }
  return numbers[place]!
}
