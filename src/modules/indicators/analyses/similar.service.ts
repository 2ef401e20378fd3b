import type { IndexedRegion } from '#modules/regions/region-index.ts'
import type { Indicator } from '../indicator.ts'
import { type Feature, similarRegions } from '../statistics/similar-regions.ts'
import type { SimilarRegion, StructuralFeature } from './analysis.ts'
import { type Question, requireRegion } from './question.ts'
import { similarSentence } from './similar-sentence.ts'
import { structuralFeatures } from './structural-features.ts'

export interface Similarity {
  /** What regions were likened by, with the region's own values. */
  features: StructuralFeature[]
  items: SimilarRegion[]
}

/** The regions of the same category that are most alike in structure. Throws `notFound` for an unknown region. */
export async function findSimilar(question: Question, key: string, count: number): Promise<Similarity> {
  const { tx, cube, language } = question
  const own = requireRegion(await cube.regions(tx), key)
  const features = await readFeatures(question, own)
  const indicators = new Map(features.map(({ indicator }) => [indicator.key, indicator]))
  const found = similarRegions(own.key, features, count)
  return {
    features: features.map(({ indicator, scale, year, values }) => ({
      indicator,
      scale,
      year,
      value: values.get(own.key)!,
    })),
    items: found.map((one) => ({ ...one, sentence: similarSentence(one, indicators, language) })),
  }
}

interface ReadFeature extends Feature {
  indicator: Indicator
  year: number
}

/** A year is used when at least this share of the regions has a value in it. */
const enoughRegions = 0.8

/** The structural indicators that the region has a value of, each in the latest year that most regions have one of. */
async function readFeatures({ tx, cube, reader }: Question, own: IndexedRegion): Promise<ReadFeature[]> {
  const scales = structuralFeatures(own.register)
  const rows = await cube.profile(tx, { reader, indicators: scales.map(({ key }) => key), region: own.key })
  const found = await Promise.all(
    rows.map(async ({ indicator, years, values }): Promise<ReadFeature | undefined> => {
      const known = years.filter((_, position) => values[position] !== null)
      const series = await cube.series(tx, { reader, indicator: indicator.key, regions: { category: own.category } })
      const most = series.regions.length
      const year = known.findLast((one) => {
        const position = series.years.indexOf(one)
        const having = series.regions.filter((region) => (region.values[position] ?? null) !== null).length
        return having >= 2 && having >= enoughRegions * most
      })
      if (year === undefined) return undefined
      const position = series.years.indexOf(year)
      const pairs = series.regions.flatMap((one) => {
        const value = one.values[position] ?? null
        return value === null ? [] : [[one.region, value] as const]
      })
      const { scale } = scales.find(({ key }) => key === indicator.key)!
      return { key: indicator.key, scale, values: new Map(pairs), indicator, year }
    }),
  )
  return found.flatMap((one) => one ?? [])
}
