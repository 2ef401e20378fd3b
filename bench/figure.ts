/** One measured number. */
export interface Figure {
  name: string
  /** Of the measured runs. */
  median: number
  unit: string
  /** What it is to be at most (`lower` is better) or at least (`higher`); null: it is only told. */
  goal: number | null
  better: 'lower' | 'higher'
}

export const meetsGoal = ({ median, goal, better }: Figure): boolean =>
  goal === null || (better === 'lower' ? median <= goal : median >= goal)

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** How long each of so many runs takes, in milliseconds; the first ones, in which the machine warms up, do not count. */
export async function timesOf(runs: number, work: (run: number) => Promise<unknown>, warmUp = 3): Promise<number[]> {
  const times: number[] = []
  for (let run = -warmUp; run < runs; run++) {
    const started = performance.now()
    await work(run + warmUp)
    if (run >= 0) times.push(performance.now() - started)
  }
  return times
}
