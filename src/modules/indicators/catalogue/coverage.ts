import { categoryOf } from '#modules/regions/region.ts'
import type { Breakdown } from '../breakdown.ts'
import type { FigureTable } from '../cube/figure-table.ts'
import type { Gender } from '../indicator.ts'

interface Part {
  gender: Gender
  breakdown?: Breakdown
  table: FigureTable
}

/** How many municipalities have a figure in the newest year that any of them has one for; of everybody, where the source tells of everybody. */
export function countMunicipalities(parts: readonly Part[]): number {
  const whole = parts.find(({ gender, breakdown = '' }) => gender === 'total' && breakdown === '') ?? parts[0]
  if (!whole) return 0
  const { regions, years, values, absolutes } = whole.table
  const rows = regions.flatMap((region, row) => (categoryOf(region) === 'kunta' ? [row] : []))
  const hasFigure = (index: number) => !Number.isNaN(values[index]!) || !Number.isNaN(absolutes[index]!)
  const newestFirst = years.map((year, column) => ({ year, column })).toSorted((a, b) => b.year - a.year)
  for (const { column } of newestFirst) {
    const count = rows.filter((row) => hasFigure(row * years.length + column)).length
    if (count > 0) return count
  }
  return 0
}

/** By how large a share of the municipalities an indicator tells of; `larger`: of larger regions only. */
export const coverages = ['all', 'most', 'some', 'larger', 'none'] as const
export type Coverage = (typeof coverages)[number]

/** `municipalities` null: not counted yet, which is said as the least that is known. */
export function coverageOf(of: {
  hasFigures: boolean
  municipalities: number | null
  allMunicipalities: number
}): Coverage {
  if (!of.hasFigures) return 'none'
  if (!of.municipalities || of.allMunicipalities === 0) return 'larger'
  const share = of.municipalities / of.allMunicipalities
  if (share >= 0.95) return 'all'
  return share >= 0.5 ? 'most' : 'some'
}

/** How long ago the newest figures are from: up to 2 years, up to 5 years, longer. */
export const freshnesses = ['fresh', 'ageing', 'old', 'none'] as const
export type Freshness = (typeof freshnesses)[number]

export function freshnessOf(lastYear: number | null, thisYear: number): Freshness {
  if (lastYear === null) return 'none'
  if (lastYear >= thisYear - 2) return 'fresh'
  return lastYear >= thisYear - 5 ? 'ageing' : 'old'
}
