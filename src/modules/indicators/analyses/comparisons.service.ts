import type { IndexedRegion, RegionIndex } from '#modules/regions/region-index.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { Indicator } from '../indicator.ts'
import type { ComparedRow } from '../reading.ts'
import { exactDifference } from '../statistics/change.ts'
import { quantileOf } from '../statistics/quantile.ts'
import { significanceOf } from '../statistics/significance.ts'
import { readAggregate } from './aggregates.service.ts'
import type { ComparedFigure, RegionComparison, UncertainFigure } from './analysis.ts'
import { comparisonSentence } from './comparison-sentence.ts'
import {
  countryKeyOf,
  countyKeyOf,
  figureInYear,
  type Question,
  requireRegion,
  requireRow,
  type Subject,
  toUncertainFigure,
  withInterval,
} from './question.ts'

/**
 * A region's latest figure against others of the same year: those told, or its county and country, and the median of the
 * municipalities. Throws `notFound` for an unknown indicator or region.
 */
export async function compareFigures(
  question: Question,
  subject: Subject,
  others: readonly RegionKey[] | undefined,
): Promise<RegionComparison> {
  const regions = await question.cube.regions(question.tx)
  const own = requireRegion(regions, subject.region)
  const beside = (others ?? [countyKeyOf(own), countryKeyOf(own)])
    .flatMap((key) => key ?? [])
    .filter((key) => key !== own.key)
  for (const key of beside) requireRegion(regions, key, own.register)
  const row = await requireRow(question, subject)
  const { indicator, gender, breakdown, region } = subject
  const answer = { indicator, region, gender, breakdown, origin: row.origin }
  if (!row.latest) return { ...answer, figure: null, comparisons: [] }
  const figure = withInterval(row.latest, row.indicator.ratePer)
  const figures = await readFigures(question, { ...subject, upToYear: figure.year }, { row, keys: beside })
  const comparisons = [
    ...figures.map((other) => compare(question, { own, regions, figure, indicator: row.indicator, other })),
    ...medianOf(question, row, figure),
  ]
  return { ...answer, figure, comparisons }
}

interface Other {
  key: RegionKey
  figure: UncertainFigure | null
  isComputed: boolean
}

/** Figures of other regions in the year of ours; of a larger area without one, what its municipalities make. */
async function readFigures(
  question: Question,
  subject: Subject & { upToYear: number },
  { row, keys }: { row: ComparedRow; keys: readonly RegionKey[] },
): Promise<Other[]> {
  const { tx, cube, reader } = question
  const { indicator, gender, breakdown, upToYear: year } = subject
  const { ratePer } = row.indicator
  const series = await cube.series(tx, { reader, indicator, regions: keys, gender, breakdown })
  const position = series.years.indexOf(year)
  return Promise.all(
    series.regions.map(async ({ region, ...numbers }): Promise<Other> => {
      const figure = figureInYear(numbers, { year, position }, ratePer)
      if (figure) return { key: region, figure, isComputed: false }
      const { rows } = await readAggregate(question, { ...subject, region })
      const computed = rows.find((one) => one.year === year)
      return {
        key: region,
        figure: computed
          ? toUncertainFigure({ year, value: computed.value, absolute: computed.absolute }, ratePer)
          : null,
        isComputed: Boolean(computed),
      }
    }),
  )
}

interface Compared {
  own: IndexedRegion
  regions: RegionIndex
  figure: UncertainFigure
  indicator: Indicator
  other: Other
}

function compare({ language }: Question, { own, regions, figure, indicator, other }: Compared): ComparedFigure {
  const kind = own.memberOf.includes(other.key) ? 'whole' : 'other'
  const region = requireRegion(regions, other.key)
  // A part of ours is neither a reference nor independent of us.
  const isPart = region.memberOf.includes(own.key)
  const tested =
    other.figure && !isPart
      ? significanceOf({
          own: figure,
          other: other.figure,
          otherIs: kind === 'whole' ? 'reference' : 'independent',
          ...indicator,
        })
      : { significance: 'none' as const, test: null }
  const answer = {
    kind,
    region: other.key,
    figure: other.figure,
    isComputed: other.isComputed,
    ...differenceOf(figure, other.figure?.value),
    ...tested,
  } as const
  return { ...answer, sentence: comparisonSentence(answer, { indicator, region, language }) }
}

function medianOf(
  { language }: Question,
  { field, indicator }: ComparedRow,
  figure: UncertainFigure,
): ComparedFigure[] {
  const median = quantileOf(field, 0.5)
  if (Number.isNaN(median)) return []
  const answer = {
    kind: 'median',
    region: null,
    figure: toUncertainFigure({ year: figure.year, value: median, absolute: null }, indicator.ratePer),
    isComputed: true,
    ...differenceOf(figure, median),
    ...significanceOf({ own: figure, other: { value: median, absolute: null }, otherIs: 'reference', ...indicator }),
  } as const
  return [{ ...answer, sentence: comparisonSentence(answer, { indicator, region: undefined, language }) }]
}

const differenceOf = ({ value }: UncertainFigure, other: number | undefined) => ({
  difference: other === undefined ? null : exactDifference(value, other),
  ratio: other !== undefined && other > 0 && value > 0 ? value / other : null,
})
