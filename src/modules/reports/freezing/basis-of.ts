import type { ComparedRow, Series } from '#modules/indicators/reading.ts'
import type { Outline } from '#modules/plans/outline.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { Report, ReportBlock } from '../report.ts'
import { figuresAsked } from '../blocks/index.ts'
import type { Facts } from '../resolve/facts.ts'
import type { ToldPlans } from '../resolve/plan-facts.ts'
import type { PeopleGroup } from '../resolve/group-facts.ts'
import { chartYears } from '../resolve/reading.ts'
import { type Basis, type FrozenFigure, type FrozenIndicator, type FrozenPlanPart, partKeyOf } from './basis.ts'

/** What a report was written from: the same for each of its languages. */
export interface Ground {
  facts: Facts
  plans: ToldPlans | null
}

type FrozenReport = Pick<Report, 'year' | 'compareWith' | 'chapters'>

/** Every number that the live blocks show of the own region and those beside it, and every part of the plan that they tell of. */
export function basisOf(report: FrozenReport, { facts, plans }: Ground): Basis {
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks)
  const figures = blocks.flatMap((block) => figuresOf(block, facts, report))
  const used = new Set(figures.map(({ indicator }) => indicator))
  const regions = [
    ...(facts.own ? [facts.own] : []),
    ...facts.larger.map(({ region }) => region),
    ...facts.others.values(),
  ]
  return {
    indicators: [...facts.rows.values()].filter(({ indicator }) => used.has(indicator.key)).flatMap(toFrozenIndicator),
    regions: [...new Map(regions.map(({ key, title }) => [key, { key, title }])).values()],
    ...groupsOf(blocks, facts),
    figures,
    planParts: plans ? [plans.ofYear, plans.coming].flatMap(planPartsOf) : [],
  }
}

/** The groups that blocks tell apart, each once. */
function groupsOf(blocks: readonly ReportBlock[], facts: Facts): Pick<Basis, 'groups'> {
  const shown = blocks.flatMap(({ settings }) => groupsShown(settings, facts)).map(({ group }) => group)
  if (shown.length === 0) return {}
  const once = new Map(shown.map((group) => [partKeyOf(group), group]))
  return { groups: [...once.values()].map(({ gender, breakdown, title }) => ({ gender, breakdown, title })) }
}

/** The groups whose figures a block shows, of each indicator. */
export function groupsShown(
  settings: ReportBlock['settings'],
  { groups }: Facts,
): { indicator: string; group: PeopleGroup }[] {
  const { grouped } = figuresAsked(settings)
  return (grouped?.indicators ?? []).flatMap((indicator) =>
    groups.of(grouped!.by, indicator).map((group) => ({ indicator, group })),
  )
}

function toFrozenIndicator({ indicator, origin }: ComparedRow): FrozenIndicator[] {
  if (!origin) return []
  const { key, title, unit, decimals, producer, licence } = indicator
  return [{ key, title, unit, decimals, producer, licence, origin }]
}

function figuresOf(block: ReportBlock, facts: Facts, { year }: FrozenReport): FrozenFigure[] {
  const { own } = facts
  if (!own) return []
  const { indicators = [], charted = [] } = figuresAsked(block.settings)
  const everybody = [...new Set([...indicators, ...charted])].flatMap((key) => {
    const row = facts.rows.get(key)
    if (!row?.latest) return []
    const series = charted.includes(key) ? facts.series.get(key) : undefined
    const latest = { year: row.latest.year, region: own.key }
    return series
      ? chartFigures(series, { block: block.id, latest, until: year })
      : rowFigures(row, { block: block.id, latest })
  })
  const ofGroups = groupsShown(block.settings, facts).flatMap(({ group }) =>
    groupFigures(group, { block: block.id, region: own.key, until: year }),
  )
  return [...everybody, ...ofGroups]
}

interface Place {
  block: string
  latest: { year: number; region: RegionKey }
}

function chartFigures({ indicator, years, regions }: Series, { block, latest, until }: Place & { until: number }) {
  const from = latest.year - chartYears
  return regions.flatMap(({ region, values, absolutes }) =>
    years.flatMap((year, at): FrozenFigure[] => {
      const value = values[at] ?? null
      if (value === null || year < from || year > until) return []
      const isLatest = region === latest.region && year === latest.year
      return [{ block, indicator, region, year, value, absolute: absolutes[at] ?? null, isLatest }]
    }),
  )
}

/** Of a group, ours and those beside it, all years that a chart or a course looks back. */
function groupFigures(
  { gender, breakdown, row }: PeopleGroup,
  { block, region, until }: { block: string; region: RegionKey; until: number },
): FrozenFigure[] {
  const from = (row.latest?.year ?? until) - chartYears
  return [{ region, values: row.values }, ...row.comparisons].flatMap((of) =>
    row.years.flatMap((year, at): FrozenFigure[] => {
      const value = of.values[at] ?? null
      if (value === null || year < from || year > until) return []
      const said = { block, indicator: row.indicator.key, region: of.region, gender, breakdown, year, value }
      return [{ ...said, absolute: null, isLatest: false }]
    }),
  )
}

/** The newest figure, what it changed from, and the others' in the newest year. */
function rowFigures(row: ComparedRow, { block, latest }: Place): FrozenFigure[] {
  const said = { block, indicator: row.indicator.key }
  const { year, value, absolute } = row.latest!
  const at = row.years.indexOf(year)
  const before = row.previous && { ...said, region: latest.region, ...row.previous, absolute: null, isLatest: false }
  const beside = row.comparisons.flatMap(({ region, values }): FrozenFigure[] => {
    const theirs = values[at] ?? null
    return theirs === null ? [] : [{ ...said, region, year, value: theirs, absolute: null, isLatest: false }]
  })
  return [
    { ...said, region: latest.region, year, value, absolute, isLatest: true },
    ...(before ? [before] : []),
    ...beside,
  ]
}

function planPartsOf(outline: Outline | null): FrozenPlanPart[] {
  if (!outline) return []
  const { programme, priorities } = outline
  const goals = priorities.flatMap((priority) => priority.goals)
  const actions = goals.flatMap((goal) => goal.actions)
  const part =
    (kind: FrozenPlanPart['kind']) =>
    ({ id, version }: { id: string; version: number }) => ({ kind, id, version })
  return [
    part('programme')(programme),
    ...priorities.map(part('priority')),
    ...goals.map(part('goal')),
    ...actions.map(part('action')),
  ]
}
