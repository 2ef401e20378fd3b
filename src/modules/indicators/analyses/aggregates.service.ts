import type { Indicator } from '../indicator.ts'
import type { Series } from '../reading.ts'
import { aggregateOf, type AggregateRefusal } from '../statistics/aggregate.ts'
import type { AggregateSeries } from './analysis.ts'
import { aggregateSentence } from './aggregate-sentence.ts'
import { membersOf, type Question, requireRegion, requireRow, type Subject } from './question.ts'
import { populationIndicator } from './structural-features.ts'

/**
 * The figures of a larger area computed from its municipalities', year by year, where that makes nothing up. Throws
 * `notFound` for an unknown indicator or region.
 */
export async function readAggregate(question: Question, subject: Subject): Promise<AggregateSeries> {
  const { tx, cube, reader, language } = question
  const { indicator: key, region, gender, breakdown, upToYear = Infinity } = subject
  const { indicator } = await requireRow(question, subject)
  const regions = await cube.regions(tx)
  const members = membersOf(regions, requireRegion(regions, region).key, 'kunta').map((member) => member.key)
  const figures = await cube.series(tx, { reader, indicator: key, regions: members, gender, breakdown })
  const [people] = await cube.profile(tx, { reader, indicators: [populationIndicator(indicator.register)], region })
  const population = people
    ? await cube.series(tx, { reader, indicator: people.indicator.key, regions: members })
    : undefined
  const computed = compute(indicator, figures, population)
  const rows = computed.rows.filter(({ year }) => year <= upToYear)
  const refusal = members.length === 0 ? ('noParts' as const) : rows.length > 0 ? null : computed.refusal
  const answer = { indicator: key, region, refusal, rows, origin: figures.origin }
  return { ...answer, sentence: aggregateSentence(answer, language) }
}

interface Computed {
  rows: AggregateSeries['rows']
  /** Of the latest year. */
  refusal: AggregateRefusal
}

function compute(indicator: Indicator, figures: Series, population: Series | undefined): Computed {
  const computed: Computed = { rows: [], refusal: 'coverage' }
  for (const [position, year] of figures.years.entries()) {
    const parts = figures.regions.map((figure, index) => ({
      figure: figureAt(figure, position),
      population: population ? nearest(population, index, year) : null,
    }))
    const found = aggregateOf(parts, indicator)
    if (typeof found === 'string') computed.refusal = found
    else computed.rows.push({ year, ...found })
  }
  return computed
}

function figureAt({ values, absolutes }: Series['regions'][number], position: number) {
  const value = values[position] ?? null
  return value === null ? null : { value, absolute: absolutes[position] ?? null }
}

/** The number of people in the year nearest to it, of two the earlier. */
function nearest({ years, regions }: Series, index: number, year: number): number | null {
  let best: { distance: number; value: number } | undefined
  for (const [position, other] of years.entries()) {
    const value = regions[index]?.values[position] ?? null
    const distance = Math.abs(other - year)
    if (value !== null && (!best || distance < best.distance)) best = { distance, value }
  }
  return best?.value ?? null
}
