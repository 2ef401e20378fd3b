import type { NewIndicator } from '#modules/indicators/catalogue.ts'
import { undecided } from '#modules/indicators/catalogue.ts'
import { emptyTable, type FigureTable } from '#modules/indicators/cube/figure-table.ts'
import type { Gender } from '#modules/indicators/indicator.ts'
import type { RegisterEntry } from '#modules/regions/register-changes.ts'
import type { RegionCategory } from '#modules/regions/region.ts'

/**
 * A knowledge base as large as the whole of Sotkanet: 4,000 indicators × up to 3 genders × 450 regions × 20 years, of
 * which about a fifth is filled. Values have one decimal and follow their own past. The gaps are those of real figures:
 * surveys every second year, figures of larger regions only, small municipalities left out.
 */
export const size = { indicators: 4000, municipalities: 309, years: 20, firstYear: 2005, core: 80 }

const larger: readonly [RegionCategory, number][] = [
  ['seutukunta', 69],
  ['sairaanhoitopiiri', 21],
  ['hyvinvointialue', 22],
  ['maakunta', 18],
  ['aluehallintovirasto', 6],
  ['suuralue', 4],
  ['maa', 1],
]

export function generateRegister(): RegisterEntry[] {
  const entries = ([['kunta', size.municipalities], ...larger] as const).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, index) => {
      const code = String(index + 1).padStart(3, '0')
      return {
        category,
        code,
        title: { fi: `${category} ${code}` },
        memberOf: [],
        sourceIds: [{ id: `${category}-${code}`, isCurrent: true }],
      }
    }),
  )
  return entries
}

export const generatedKey = (index: number): string => `bench:${index + 1}`

export function generateCatalogue(): NewIndicator[] {
  return Array.from({ length: size.indicators }, (_, index) => ({
    key: generatedKey(index),
    register: 'real',
    source: 'bench',
    title: { fi: `Mittari ${index + 1}` },
    description: {},
    interpretation: {},
    limits: {},
    producer: {},
    unit: { fi: '%' },
    ratePer: 100,
    decimals: 1,
    genders: ['total'],
    licence: null,
    visibility: 'public',
    mayRepublish: false,
    updatedOn: null,
    settings: { ...undecided, direction: index % 5 === 4 ? 'neutral' : 'lower', isCore: index < size.core },
    position: index < size.core ? index : null,
  }))
}

/** mulberry32: the same numbers in every run. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How figures come: every year for all, every second year for most municipalities, or for larger regions only. */
interface Pattern {
  every: 1 | 2
  firstRegion: number
  /** Share of the municipalities that are too small to have figures. */
  leftOut: number
  /** Share of the other cells that is missing. */
  gaps: number
}

function patternOf(index: number, random: () => number): Pattern {
  // The core indicators, which the questions are about, are of municipalities.
  const kind = index < size.core ? random() * 0.36 : random()
  if (kind < 0.14) return { every: 1, firstRegion: 0, leftOut: 0.05 * random(), gaps: 0.02 }
  if (kind < 0.36) return { every: 2, firstRegion: 0, leftOut: 0.3, gaps: 0.06 }
  return { every: 2, firstRegion: size.municipalities, leftOut: 0, gaps: 0.1 }
}

export function generateFigures(index: number, regions: readonly string[]): { gender: Gender; table: FigureTable }[] {
  const random = randomOf(index + 1)
  const genders: Gender[] = random() < 0.55 || index < size.core ? ['total', 'male', 'female'] : ['total']
  const pattern = patternOf(index, random)
  const years = Array.from({ length: size.years }, (_, year) => size.firstYear + year)
  const level = 2 + 50 * random() ** 2
  return genders.map((gender) => ({ gender, table: fill(emptyTable(regions, years), pattern, level, random) }))
}

function fill(table: FigureTable, pattern: Pattern, level: number, random: () => number): FigureTable {
  const { every, firstRegion, leftOut, gaps } = pattern
  for (let region = firstRegion; region < table.regions.length; region++) {
    if (region < size.municipalities && random() < leftOut) continue
    let value = level * (0.6 + 0.8 * random())
    for (let year = 0; year < table.years.length; year += every) {
      value = Math.max(0, value + level * 0.06 * (random() + random() + random() - 1.5))
      if (random() >= gaps) table.values[region * table.years.length + year] = Math.round(value * 10) / 10
    }
  }
  return table
}
