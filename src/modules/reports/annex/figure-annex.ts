import type { Indicator, IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ComparedRow, Origin, ProfileRow, Series } from '#modules/indicators/reading.ts'
import { goalsOf } from '#modules/plans/outline.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { LocalText } from '#shared/local-text.ts'
import { figuresAsked } from '../blocks/index.ts'
import { partKeyOf } from '../freezing/basis.ts'
import { groupsShown } from '../freezing/basis-of.ts'
import { chapterNumbers, type Report } from '../report.ts'
import type { ToldPlans } from '../resolve/plan-facts.ts'
import type { Facts } from '../resolve/facts.ts'
import { chartYears } from '../resolve/reading.ts'

/** One figure of the report with everything that leads to its origin. */
export interface AnnexFigure {
  indicator: Pick<Indicator, 'key' | 'title' | 'unit' | 'producer' | 'licence'>
  region: { key: RegionKey; title: LocalText }
  /** The part of the people; null: everybody. */
  group: { key: string; title: LocalText } | null
  year: number
  value: number
  origin: Origin
  /** Numbers or titles of the chapters that show the indicator. */
  chapters: readonly ChapterName[]
}

export interface ChapterName {
  number: string | null
  title: LocalText
}

interface Told {
  report: Pick<Report, 'year' | 'chapters'>
  facts: Facts
  plans: ToldPlans | null
}

/**
 * Every figure that the report shows or draws: of each indicator the own region and those beside it, in the years that a
 * chart looks back; and what goals were set from and have come to. In the order of the report.
 */
export function annexFigures({ report, facts, plans }: Told): AnnexFigure[] {
  const { own } = facts
  if (!own) return []
  const places = placesOf(report)
  const ofRows = [...facts.rows.values()].flatMap((row) => {
    const series = facts.series.get(row.indicator.key)
    const shown = series ? fromSeries(series) : fromRow(row, own.key)
    const { origin } = series ?? row
    return origin ? figuresOf(row, shown, { facts, origin, report, chapters: places.get(row.indicator.key) ?? [] }) : []
  })
  const ofGroups = groupAnnex({ report, facts, plans }, places)
  const known = new Set(ofRows.map(keyOf))
  return [
    ...ofRows,
    ...ofGroups,
    ...goalFigures({ report, facts, plans }).filter((figure) => !known.has(keyOf(figure))),
  ]
}

const keyOf = ({ indicator, region, group, year }: AnnexFigure): string =>
  `${indicator.key} ${region.key} ${group?.key ?? ''} ${year}`

/** The figures of the parts of our people, and of others' beside them, that blocks tell apart, each once. */
function groupAnnex({ report, facts }: Told, places: ReadonlyMap<IndicatorKey, ChapterName[]>): AnnexFigure[] {
  const shown = report.chapters.flatMap(({ blocks }) => blocks.flatMap(({ settings }) => groupsShown(settings, facts)))
  const figures = shown.flatMap(({ indicator, group }) => {
    const { row, title } = group
    const { origin } = row
    if (!origin) return []
    const around = { facts, origin, report, chapters: places.get(indicator) ?? [] }
    return figuresOf(row, fromRow(row, facts.own!.key), around).map((figure) => ({
      ...figure,
      group: { key: partKeyOf(group), title },
    }))
  })
  return [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()]
}

interface Shown {
  years: readonly number[]
  regions: readonly { region: RegionKey; values: readonly (number | null)[] }[]
}

const fromSeries = ({ years, regions }: Series): Shown => ({ years, regions })

const fromRow = ({ years, values, comparisons }: ComparedRow, own: RegionKey): Shown => ({
  years,
  regions: [{ region: own, values }, ...comparisons],
})

interface Around {
  facts: Facts
  origin: Origin
  report: Pick<Report, 'year'>
  chapters: readonly ChapterName[]
}

function figuresOf(row: ProfileRow, { years, regions }: Shown, around: Around): AnnexFigure[] {
  const { facts, origin, report, chapters } = around
  if (!row.latest) return []
  const from = row.latest.year - chartYears
  return regions.flatMap(({ region, values }) =>
    years.flatMap((year, at): AnnexFigure[] => {
      const value = values[at] ?? null
      if (value === null || year < from || year > report.year) return []
      const { indicator } = row
      return [{ indicator, region: titled(facts, region), group: null, year, value, origin, chapters }]
    }),
  )
}

function titled({ own, larger, others }: Facts, key: RegionKey): AnnexFigure['region'] {
  const found = [...(own ? [own] : []), ...larger.map(({ region }) => region)].find((region) => region.key === key)
  return { key, title: found?.title ?? others.get(key)?.title ?? {} }
}

/** Where each indicator is shown. A chapter's own title names it when it has no number. */
export function placesOf({ chapters }: Pick<Report, 'chapters'>): Map<IndicatorKey, ChapterName[]> {
  const numbers = chapterNumbers(chapters)
  const places = new Map<IndicatorKey, ChapterName[]>()
  chapters.forEach(({ title, blocks }, index) => {
    for (const indicator of new Set(blocks.flatMap(({ settings }) => figuresAsked(settings).indicators ?? []))) {
      places.set(indicator, [...(places.get(indicator) ?? []), { number: numbers[index] ?? null, title }])
    }
  })
  return places
}

/** Where goals began and where they are now: the plan's own figures of the own region. */
function goalFigures({ plans, facts, report }: Told): AnnexFigure[] {
  if (!plans || !facts.own) return []
  const { key, title } = facts.own
  const numbers = chapterNumbers(report.chapters)
  const chapters = report.chapters.flatMap((chapter, index) =>
    chapter.blocks.some(({ settings }) => settings.kind === 'goals')
      ? [{ number: numbers[index] ?? null, title: chapter.title }]
      : [],
  )
  const progress = [plans.ofYear, plans.coming].flatMap((outline) =>
    outline ? goalsOf(outline).flatMap((goal) => goal.progress) : [],
  )
  return progress.flatMap(({ indicator, baseline, current, origin }) => {
    if (!origin) return []
    const described = facts.rows.get(indicator.key)?.indicator ?? { ...indicator, producer: {}, licence: null }
    return [baseline, current].flatMap((point): AnnexFigure[] =>
      point
        ? [
            {
              indicator: described,
              region: { key, title },
              group: null,
              year: point.year,
              value: point.value,
              origin,
              chapters,
            },
          ]
        : [],
    )
  })
}
