import type { FigureTable } from './cube/figure-table.ts'

const most = 2
const nearlyZero = 1e-9

/**
 * How many decimals figures are written with when their source does not say: as few as hold each of them, at most two.
 * People counted one by one have none. A cell without a value shows its absolute number instead.
 */
export function decimalsOf(tables: readonly Pick<FigureTable, 'values' | 'absolutes'>[]): number {
  let decimals = 0
  for (const { values, absolutes } of tables)
    for (const [index, value] of values.entries()) {
      const figure = Number.isNaN(value) ? absolutes[index]! : value
      while (decimals < most && !isHeld(figure, decimals)) decimals++
      if (decimals === most) return most
    }
  return decimals
}

function isHeld(figure: number, decimals: number): boolean {
  const scaled = Math.abs(figure) * 10 ** decimals
  return Number.isNaN(figure) || Math.abs(scaled - Math.round(scaled)) <= nearlyZero * Math.max(1, scaled)
}
