import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { regionKey } from '#modules/regions/region.ts'
import { type LocalText, localText, textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { type Basis, type FrozenFigure, type FrozenIndicator, partKeyOf } from './basis.ts'

const moment = z.object({ revision: z.int().positive(), fetchedAt: z.iso.datetime() })

const measured = {
  indicator: indicatorKey,
  title: localText,
  unit: localText,
  decimals: z.int(),
  /** The blocks that show the figure. */
  blocks: z.array(z.string()),
}

/** A figure that its source has changed since it was written. */
export const correction = z
  .object({
    ...measured,
    region: regionKey,
    regionTitle: localText.meta({ description: 'The area, with the part of its people that the figure is about' }),
    year: z.int(),
    /** What was written, and the revision that it was read from. */
    written: z.number(),
    writtenFrom: moment,
    /** What the source says today; null when it does not publish the figure any more. */
    today: z.number().nullable(),
    /** The revision in which it became that. */
    todayFrom: moment,
  })
  .meta({ id: 'ReportCorrection' })
export type Correction = z.infer<typeof correction>

/** A newer year than the one that was the newest when the report was frozen. */
export const newerFigure = z
  .object({ ...measured, year: z.int(), written: z.number(), newestYear: z.int(), newest: z.number() })
  .meta({ id: 'ReportNewerFigure' })
export type NewerFigure = z.infer<typeof newerFigure>

/** What has become of the figures of a report since it was frozen. What is not listed is today as it was written. */
export const twoClocks = z
  .object({
    corrections: z.array(correction),
    newer: z.array(newerFigure),
    /** Indicators that the knowledge base does not hold any more. */
    gone: z.array(z.object(measured)),
    /** Every number that the report shows, those that stand included. */
    figures: z.int(),
  })
  .meta({ id: 'ReportClocks' })
export type TwoClocks = z.infer<typeof twoClocks>

/** Which figure of an indicator. */
export type FigurePlace = Pick<FrozenFigure, 'region' | 'year' | 'gender' | 'breakdown'>

export interface Revision {
  revision: number
  fetchedAt: string
  /** Undefined or null: no such figure. */
  valueOf: (figure: FigurePlace) => number | null | undefined
}

/** An indicator as it is known today. */
export interface PresentIndicator {
  /** Revisions from the one that was frozen to the newest, in order; the frozen one alone when nothing has come since. */
  revisions: readonly Revision[]
  /** The newest figure of the own region. */
  latest: { year: number; value: number } | null
}

/** Compares what was written with what is known; `present` lacks the indicators that are not known any more. */
export function compareClocks(basis: Basis, present: ReadonlyMap<string, PresentIndicator>): TwoClocks {
  const figures = mergeBlocks(basis.figures)
  const titleOf = titlesIn(basis)
  const told = basis.indicators.map((indicator) => {
    const its = figures.filter((figure) => figure.indicator === indicator.key)
    return { indicator, its, known: present.get(indicator.key) }
  })
  return {
    corrections: told.flatMap(({ indicator, its, known }) =>
      known ? its.flatMap((figure) => correctionOf({ indicator, figure, known, titleOf })) : [],
    ),
    newer: told.flatMap(({ indicator, its, known }) => (known ? newerOf(indicator, its, known) : [])),
    gone: told
      .filter(({ known }) => !known)
      .map(({ indicator, its }) => toMeasured(indicator, [...new Set(its.flatMap(({ blocks }) => blocks))])),
    figures: figures.length,
  }
}

/** `Virtala`, and of a part of its people `Virtala, 65–74-vuotiaat`. */
function titlesIn({ regions, groups = [] }: Basis) {
  const regionTitles = new Map(regions.map(({ key, title }) => [key, title]))
  const groupTitles = new Map(groups.map((group) => [partKeyOf(group), group.title]))
  return (figure: FigurePlace): LocalText => {
    const region = regionTitles.get(figure.region) ?? { fi: figure.region }
    const group = groupTitles.get(partKeyOf(figure))
    if (!group) return region
    return Object.fromEntries(
      languages.map((language) => [language, `${textIn(region, language)}, ${textIn(group, language)}`]),
    )
  }
}

type WrittenFigure = Omit<FrozenFigure, 'block'> & { blocks: string[] }

/** Each figure once, with all of the blocks that show it. */
function mergeBlocks(figures: readonly FrozenFigure[]): WrittenFigure[] {
  const byFigure = Map.groupBy(figures, (one) => `${one.indicator} ${one.region} ${partKeyOf(one)} ${one.year}`)
  return [...byFigure.values()].map((same) => {
    const { block: _, ...figure } = same[0]!
    return {
      ...figure,
      isLatest: same.some(({ isLatest }) => isLatest),
      blocks: [...new Set(same.map(({ block }) => block))],
    }
  })
}

const toMeasured = ({ key, title, unit, decimals }: FrozenIndicator, blocks: string[]) => ({
  indicator: key,
  title,
  unit,
  decimals,
  blocks,
})

interface Compared {
  indicator: FrozenIndicator
  figure: WrittenFigure
  known: PresentIndicator
  titleOf: (figure: FigurePlace) => LocalText
}

function correctionOf({ indicator, figure, known, titleOf }: Compared): Correction[] {
  const { region, year, value, blocks } = figure
  const newest = known.revisions.at(-1)
  const now = newest?.valueOf(figure) ?? null
  if (!newest || now === value) return []
  // Walking back from today, the first revision that already said what is said now.
  const before = known.revisions.findLastIndex((one) => (one.valueOf(figure) ?? null) !== now)
  const since = known.revisions[before + 1] ?? newest
  const { revision, fetchedAt } = indicator.origin
  return [
    {
      ...toMeasured(indicator, blocks),
      region,
      regionTitle: titleOf(figure),
      year,
      written: value,
      writtenFrom: { revision, fetchedAt },
      today: now,
      todayFrom: { revision: since.revision, fetchedAt: since.fetchedAt },
    },
  ]
}

function newerOf(
  indicator: FrozenIndicator,
  its: readonly WrittenFigure[],
  { latest }: PresentIndicator,
): NewerFigure[] {
  const written = its.find(({ isLatest }) => isLatest)
  if (!written || !latest || latest.year <= written.year) return []
  const { year, value, blocks } = written
  return [{ ...toMeasured(indicator, blocks), year, written: value, newestYear: latest.year, newest: latest.value }]
}
