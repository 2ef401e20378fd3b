import type { RegionKey } from '#modules/regions/region.ts'
import type { Breakdown } from '../breakdown.ts'
import type { FigurePart } from '../collect-figures.ts'
import type { Cell } from '../cube/figure-table.ts'
import type { Gender } from '../indicator.ts'
import { toFigureParts } from '../tables/figure-parts.ts'
import type { MappedFigure } from '../tables/map-figures.ts'
import type { ImportMode, IndicatorChange } from './figure-upload.ts'

/** Figures of one gender and breakdown that are there already. */
export interface PartBefore {
  gender: Gender
  breakdown: Breakdown
  cells: Iterable<Cell>
}

export interface MergedFigures {
  parts: FigurePart[]
  change: Omit<IndicatorChange, 'key'>
}

/**
 * What an indicator's figures become by a file. Cells that the file names get its figures, or none where it says so; the
 * others stay, or go when the file is to replace them all.
 */
export function mergeFigures(
  before: readonly PartBefore[],
  figures: readonly MappedFigure[],
  mode: ImportMode,
): MergedFigures {
  const old = new Map<string, MappedFigure>()
  for (const { gender, breakdown, cells } of before)
    for (const cell of cells) {
      const figure = { gender, breakdown, ...cell }
      old.set(placeOf(figure), figure)
    }
  const change = { added: 0, changed: 0, same: 0, removed: 0 }
  const merged = new Map(mode === 'add' ? old : [])
  for (const figure of figures) {
    const place = placeOf(figure)
    const was = old.get(place)
    if (isMissing(figure)) {
      if (merged.delete(place)) change.removed++
      continue
    }
    merged.set(place, figure)
    if (!was) change.added++
    else if (was.value === figure.value && was.absolute === figure.absolute) change.same++
    else change.changed++
  }
  if (mode === 'replace') for (const place of old.keys()) if (!merged.has(place)) change.removed++
  return { parts: toFigureParts([...merged.values()]).parts, change }
}

interface Place {
  region: RegionKey
  year: number
  gender: Gender
  breakdown: Breakdown
}

const placeOf = ({ region, year, gender, breakdown }: Place): string => `${gender} ${breakdown} ${region} ${year}`

const isMissing = ({ value, absolute }: MappedFigure): boolean => value === null && absolute === null
