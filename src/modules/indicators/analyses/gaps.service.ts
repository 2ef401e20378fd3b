import type { RegionCategory } from '#modules/regions/region.ts'
import { type BreakdownDimension, compareBreakdowns, parseBreakdown } from '../breakdown.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { readBreakdownDimensions } from '../breakdowns.queries.ts'
import type { Indicator } from '../indicator.ts'
import type { Series } from '../reading.ts'
import { gapBetween } from '../statistics/gap.ts'
import { gapsOfEnds, gapsOfExtremes, gapTrendOf } from '../statistics/gap-trend.ts'
import type { GapReading, UncertainFigure } from './analysis.ts'
import { gapSentence } from './gap-sentence.ts'
import {
  figureInYear,
  type FigureSeries,
  membersOf,
  type Question,
  requireRegion,
  requireRow,
  type Subject,
} from './question.ts'

/** The areas whose differences are looked at within an area of each category. */
const partsOf: Partial<Record<RegionCategory, RegionCategory>> = {
  kunta: 'osa-alue',
  hyvinvointialue: 'kunta',
  maakunta: 'kunta',
  seutukunta: 'kunta',
  maa: 'hyvinvointialue',
}

/** The figures of some groups year by year, in the order of the groups. */
interface Groups {
  by: GapReading['by']
  isOrdered: boolean
  years: readonly number[]
  groups: readonly (FigureSeries & { key: string })[]
}

/**
 * Every gap that the figures of an indicator show in a region: between women and men, between the parts of each breakdown,
 * and between its areas. Throws `notFound` for an unknown indicator or region.
 */
export async function readGaps(
  question: Question,
  subject: Omit<Subject, 'gender' | 'breakdown'>,
): Promise<GapReading[]> {
  const { tx, language } = question
  const { indicator } = await requireRow(question, { ...subject, gender: 'total', breakdown: '' })
  const dimensions = await readBreakdownDimensions(tx)
  const regions = await question.cube.regions(tx)
  const all = [
    ...(await readGenders(question, subject, indicator)),
    ...(await readBreakdowns(question, subject, dimensions)),
    ...(await readAreas(question, subject)),
  ]
  return all.flatMap((groups) => {
    const reading = readGap(groups, indicator, subject.upToYear ?? Infinity)
    if (!reading) return []
    return [{ ...reading, sentence: gapSentence(reading, { indicator, dimensions, regions, language }) }]
  })
}

type Place = Omit<Subject, 'gender' | 'breakdown'>

async function readGenders(question: Question, place: Place, indicator: Indicator): Promise<Groups[]> {
  const { tx, cube, reader } = question
  if (!indicator.genders.includes('male') || !indicator.genders.includes('female')) return []
  const genders = ['male', 'female'] as const
  const series = await Promise.all(
    genders.map((gender) => cube.series(tx, { reader, indicator: place.indicator, regions: [place.region], gender })),
  )
  return [{ by: { kind: 'gender' }, isOrdered: true, ...aligned(series, genders) }]
}

async function readBreakdowns(
  question: Question,
  place: Place,
  dimensions: readonly BreakdownDimension[],
): Promise<Groups[]> {
  const { tx, cube, reader } = question
  const [entry] = await readCatalogueEntries(tx, [place.indicator])
  const single = [...new Set(entry?.revision?.blocks.map(({ breakdown }) => breakdown))]
    .filter((one) => parseBreakdown(one).length === 1)
    .toSorted(compareBreakdowns(dimensions))
  const byDimension = Map.groupBy(single, (one) => parseBreakdown(one)[0]!.dimension)
  return Promise.all(
    Array.from(byDimension, async ([dimension, breakdowns]): Promise<Groups> => {
      const series = await Promise.all(
        breakdowns.map((breakdown) =>
          cube.series(tx, { reader, indicator: place.indicator, regions: [place.region], breakdown }),
        ),
      )
      const isOrdered = dimensions.find(({ key }) => key === dimension)?.isOrdered ?? false
      return { by: { kind: 'breakdown', dimension }, isOrdered, ...aligned(series, breakdowns) }
    }),
  )
}

async function readAreas({ tx, cube, reader }: Question, place: Place): Promise<Groups[]> {
  const regions = await cube.regions(tx)
  const category = partsOf[requireRegion(regions, place.region).category]
  const parts = category ? membersOf(regions, place.region, category).map(({ key }) => key) : []
  if (!category || parts.length < 2) return []
  const series = await cube.series(tx, { reader, indicator: place.indicator, regions: parts })
  const groups = series.regions.map(({ region, ...figures }) => ({ key: region, ...figures }))
  return [{ by: { kind: 'area', category }, isOrdered: false, years: series.years, groups }]
}

/** One region's series of several groups over the years that any of them has. */
function aligned(series: readonly Series[], keys: readonly string[]): Pick<Groups, 'years' | 'groups'> {
  const years = [...new Set(series.flatMap((one) => one.years))].toSorted((a, b) => a - b)
  const groups = series.map((one, index) => {
    const positions = years.map((year) => one.years.indexOf(year))
    const along = <T>(list: readonly (T | null)[] | undefined) => positions.map((position) => list?.[position] ?? null)
    const { values, absolutes, intervals, samples } = one.regions[0] ?? {}
    return {
      key: keys[index]!,
      values: along(values),
      absolutes: along(absolutes),
      ...(intervals && { intervals: along(intervals) }),
      ...(samples && { samples: along(samples) }),
    }
  })
  return { years, groups }
}

function readGap(
  { by, isOrdered, years: all, groups }: Groups,
  indicator: Indicator,
  upToYear: number,
): Omit<GapReading, 'sentence'> | undefined {
  const years = all.filter((year) => year <= upToYear)
  const hasTwo = (position: number) => groups.filter(({ values }) => (values[position] ?? null) !== null).length >= 2
  const position = years.findLastIndex((_, index) => hasTwo(index))
  const year = years[position]
  if (year === undefined) return undefined
  const shown = groups.flatMap(({ key, ...numbers }): (UncertainFigure & { key: string })[] => {
    const figure = figureInYear(numbers, { year, position }, indicator.ratePer)
    return figure ? [{ key, ...figure }] : []
  })
  const gap = gapBetween(shown, { isOrdered, ...indicator })
  if (!gap) return undefined
  const until = years.slice(0, position + 1)
  const endOf = (end: string) => groups.find(({ key }) => key === end)!
  const past = isOrdered ? gapsOfEnds(until, endOf(gap.from), endOf(gap.to)) : gapsOfExtremes(until, groups)
  return {
    by,
    year,
    groups: shown,
    ...gap,
    trend: gapTrendOf(past.years, past.differences),
    ratioTrend: gapTrendOf(past.logRatios.length === 0 ? [] : past.years, past.logRatios),
    years: past.years,
    differences: past.differences,
  }
}
