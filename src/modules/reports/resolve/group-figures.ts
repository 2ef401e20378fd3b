import type { Series as ChartSeries } from '#charts/series.ts'
import { knownPoints } from '#charts/series.ts'
import { formatBare } from '#charts/values.ts'
import { type Table, text } from '#documents/document.ts'
import { breakdownTexts } from '#modules/indicators/breakdown.texts.ts'
import type { ComparedRow, ProfileRow } from '#modules/indicators/reading.ts'
import type { Region } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import type { Grouping } from '../blocks/grouping.ts'
import { byGroupInWords } from '../blocks/grouping.texts.ts'
import { barChartDrawing, lineChartDrawing } from './drawings.tsx'
import type { DrawnFigure } from './field-charts.ts'
import { figureData } from './figure-data.ts'
import type { PeopleGroup } from './group-facts.ts'
import { areasWithout, type Beside, groupsBeside, type NamedPeople } from './groups-beside.ts'
import type { Reading } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { areasInWords, formatOf, originInWords, titleWithUnit, yearsInWords } from './wording.ts'

/** What a chart tells apart by the line's own colour and dashes, beside everybody. */
const groupRoles: readonly ChartSeries['role'][] = ['comparison1', 'comparison2', 'county', 'country']

export interface GroupsRequest {
  by: Grouping
  row: ComparedRow
  reading: Reading
  /** The areas whose groups stand beside ours. */
  areas: readonly Region[]
}

/** What people are called who are not told apart. */
export const everybodyIn = (language: Language) => breakdownTexts[language].everybody

/** `koulutuksen mukaan`. */
export const byWords = (by: Grouping, { facts, language }: Reading) =>
  byGroupInWords(by, facts.groups.dimensions, language)

/**
 * Groups of our people beside everybody: a few as courses over the years, more as bars of the newest year; beside other
 * areas a picture of that year in which each group has theirs below it. Empty: no figures.
 */
export function groupsBlocks(
  { by, row, reading, areas }: GroupsRequest,
  window: { from: number; until: number },
): (DrawnFigure | Table)[] {
  const { facts, language } = reading
  const groups = facts.groups.of(by, row.indicator.key).filter((group) => hasFigures(group.row, window))
  if (groups.length === 0) return []
  const { caption, source, people } = toldOf({ by, row, reading }, groups)
  const areFew = groups.length <= groupRoles.length
  const drawing = { row, window, language }
  const drawn = areFew ? courses(people, drawing) : areas.length === 0 ? bars(people, drawing) : undefined
  const alone = drawn && {
    caption: `${caption}, ${drawn.years}: ${facts.own ? textIn(facts.own.title, language) : ''}`,
    source,
    ...drawn.figure,
  }
  return [...(alone ? [alone] : []), ...besideBlocks(people, { caption, source, reading, areas, window })]
}

interface BesideBlocks extends Pick<GroupsRequest, 'reading' | 'areas'> {
  caption: string
  source: string
  window: { from: number; until: number }
}

function besideBlocks(
  people: readonly NamedPeople[],
  { caption, source, ...request }: BesideBlocks,
): (DrawnFigure | Table)[] {
  const { reading, areas, window } = request
  const { facts, language } = reading
  if (areas.length === 0 || !facts.own) return []
  const beside = { own: facts.own, areas, language }
  const found = groupsBeside({ people, window, ...beside })
  if (!found) return []
  const said = {
    caption: `${caption}, ${found.year}: ${areasInWords([facts.own, ...areas], language)}`,
    source: sourceBeside(source, people, beside),
  }
  return [
    'figure' in found ? { ...said, ...found.figure } : { kind: 'table', ...said, ...found.table, source: said.source },
  ]
}

/** The source, and which of the areas have no figures of the groups. */
export function sourceBeside(source: string, people: readonly NamedPeople[], beside: Beside): string {
  const without = areasWithout(people, beside)
  return without.length === 0 ? source : `${source}. ${resolveTexts[beside.language].noGroupsIn(without.join(', '))}`
}

/** What is said of everybody and of these groups, however it is shown; there is at least one group. */
export function toldOf(
  { by, row, reading }: Omit<GroupsRequest, 'areas'>,
  groups: readonly PeopleGroup[],
): { caption: string; source: string; people: NamedPeople[] } {
  const { language } = reading
  return {
    caption: `${titleWithUnit(row.indicator, language)}, ${byWords(by, reading)}`,
    source: originInWords(row.origin ?? groups[0]!.row.origin, language),
    people: [
      { name: everybodyIn(language), row },
      ...groups.map((group) => ({ name: upperFirst(group.title[language]), row: group.row })),
    ],
  }
}

const pointsIn = ({ years, values }: ProfileRow, { from, until }: { from: number; until: number }) =>
  years.flatMap((year, index) => (year >= from && year <= until ? [{ year, value: values[index] ?? null }] : []))

const hasFigures = (row: ProfileRow, window: { from: number; until: number }): boolean =>
  knownPoints(pointsIn(row, window)).length > 0

interface Drawing {
  row: ComparedRow
  window: { from: number; until: number }
  language: Language
}

interface Drawn {
  /** Those that are shown, or the one. */
  years: string
  figure: Pick<DrawnFigure, 'drawing' | 'data'>
}

function courses(people: readonly NamedPeople[], { row, window, language }: Drawing): Drawn {
  const format = formatOf(row.indicator, language)
  const series = people.flatMap((one, index): ChartSeries[] => {
    const points = pointsIn(one.row, window)
    const role = index === 0 ? 'own' : groupRoles[index - 1]!
    return knownPoints(points).length > 0 ? [{ role, name: one.name, points }] : []
  })
  const title = textIn(row.indicator.title, language)
  const years = series.flatMap(({ points }) => knownPoints(points).map(({ year }) => year))
  return {
    years: yearsInWords(Math.min(...years), Math.max(...years)),
    figure: {
      drawing: lineChartDrawing({ ...format, title, series, annotations: [] }),
      data: figureData(series, format, resolveTexts[language].group),
    },
  }
}

function bars(people: readonly NamedPeople[], { row, window, language }: Drawing): Drawn | undefined {
  const year = people
    .slice(1)
    .flatMap((one) => knownPoints(pointsIn(one.row, window)).map((point) => point.year))
    .reduce((newest, one) => Math.max(newest, one), 0)
  const format = formatOf(row.indicator, language)
  const t = resolveTexts[language]
  const shown = people.flatMap((one, index) => {
    const value = pointsIn(one.row, window).find((point) => point.year === year)?.value ?? null
    return value === null ? [] : [{ name: one.name, value, role: index === 0 ? ('own' as const) : ('other' as const) }]
  })
  const title = `${textIn(row.indicator.title, language)}, ${year}`
  return {
    years: `${year}`,
    figure: {
      drawing: barChartDrawing({ ...format, title, bars: shown }),
      data: {
        columns: [
          { header: t.group, align: 'start' },
          { header: format.unit || t.latest, align: 'end' },
        ],
        rows: shown.map(({ name, value }) => ({ cells: [[text(name)], [text(formatBare(value, format))]] })),
      },
    },
  }
}
