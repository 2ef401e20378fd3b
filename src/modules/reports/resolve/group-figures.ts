import type { Series as ChartSeries } from '#charts/series.ts'
import { knownPoints } from '#charts/series.ts'
import { formatBare, formatValue } from '#charts/values.ts'
import { type Block, type Run, text } from '#documents/document.ts'
import { breakdownTexts } from '#modules/indicators/breakdown.texts.ts'
import type { ComparedRow, ProfileRow } from '#modules/indicators/reading.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Grouping } from '../blocks/grouping.ts'
import { byGroupInWords } from '../blocks/grouping.texts.ts'
import { barChartDrawing, lineChartDrawing } from './drawings.tsx'
import type { DrawnFigure } from './field-charts.ts'
import { figureData } from './figure-data.ts'
import type { PeopleGroup } from './group-facts.ts'
import { sparklineOf } from './indicator-course.ts'
import { type Reading, sourcesInWords } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { changeInRuns, formatOf, latestInWords, originInWords, titleWithUnit } from './wording.ts'

/** What a chart tells apart by the line's own colour and dashes, beside everybody. */
const groupRoles: readonly ChartSeries['role'][] = ['comparison1', 'comparison2', 'county', 'country']

/** Columns of groups that fit on a page beside the indicator and everybody. */
const mostColumns = 5

interface GroupsRequest {
  by: Grouping
  row: ComparedRow
  reading: Reading
}

const everybodyIn = (language: Language) => breakdownTexts[language].everybody

export const byWords = (by: Grouping, { facts, language }: Reading) =>
  byGroupInWords(by, facts.groups.dimensions, language)

/** Groups of our people beside everybody: a few as courses over the years, more as bars of the newest year. Undefined: no figures. */
export function groupsFigure(
  { by, row, reading }: GroupsRequest,
  window: { from: number; until: number },
): DrawnFigure | undefined {
  const { facts, language } = reading
  const groups = facts.groups.of(by, row.indicator.key).filter((group) => hasFigures(group.row, window))
  if (groups.length === 0) return undefined
  const caption = `${titleWithUnit(row.indicator, language)}, ${byWords(by, reading)}`
  const source = originInWords(row.origin ?? groups[0]!.row.origin, language)
  const people = [{ name: everybodyIn(language), row }, ...groups.map((group) => named(group, language))]
  const drawn =
    groups.length <= groupRoles.length
      ? courses(people, { row, window, language })
      : bars(people, { row, window, language })
  return drawn && { caption: drawn.year === undefined ? caption : `${caption}, ${drawn.year}`, source, ...drawn.figure }
}

const named = ({ title, row }: PeopleGroup, language: Language): Named => ({ name: title[language], row })

interface Named {
  name: string
  row: ProfileRow
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
  /** The one year that is shown. */
  year?: number
  figure: Pick<DrawnFigure, 'drawing' | 'data'>
}

function courses(people: readonly Named[], { row, window, language }: Drawing): Drawn {
  const format = formatOf(row.indicator, language)
  const series = people.flatMap((one, index): ChartSeries[] => {
    const points = pointsIn(one.row, window)
    const role = index === 0 ? 'own' : groupRoles[index - 1]!
    return knownPoints(points).length > 0 ? [{ role, name: one.name, points }] : []
  })
  const title = textIn(row.indicator.title, language)
  return {
    figure: {
      drawing: lineChartDrawing({ ...format, title, series, annotations: [] }),
      data: figureData(series, format, resolveTexts[language].group),
    },
  }
}

function bars(people: readonly Named[], { row, window, language }: Drawing): Drawn | undefined {
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
    year,
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

/** Indicators by groups of our people: side by side while the groups fit on a page, else a table of each. */
export function groupTables(
  rows: readonly ComparedRow[],
  { by, reading, caption }: { by: Grouping; reading: Reading; caption: string },
): Block[] {
  const { facts, language } = reading
  const columns = new Map(
    rows.flatMap((row) => facts.groups.of(by, row.indicator.key).map((group) => [group.title[language], group])),
  )
  if (rows.length > 1 && columns.size <= mostColumns) {
    return [
      sideBySide(rows, { by, reading, names: [...columns.keys()], caption: `${caption}, ${byWords(by, reading)}` }),
    ]
  }
  return rows.flatMap((row) => {
    const groups = facts.groups.of(by, row.indicator.key)
    return groups.length > 0 ? [tableOfGroups({ by, row, reading }, groups)] : []
  })
}

interface SideBySide {
  by: Grouping
  reading: Reading
  names: readonly string[]
  caption: string
}

/** One row for each indicator; a figure of another year than everybody's says its year. */
function sideBySide(rows: readonly ComparedRow[], { by, reading, names, caption }: SideBySide): Block {
  const { facts, language } = reading
  const t = resolveTexts[language]
  return {
    kind: 'table',
    caption,
    columns: [
      { header: t.indicator, align: 'start', weight: 34 },
      { header: everybodyIn(language), align: 'start', weight: 18 },
      ...names.map((header) => ({ header, align: 'end' as const, weight: 14 })),
    ],
    rows: rows.map((row) => ({
      cells: [
        [text(titleWithUnit(row.indicator, language))],
        [text(latestInWords(row, language))],
        ...names.map((name) =>
          cellOf(
            facts.groups.of(by, row.indicator.key).find(({ title }) => title[language] === name)?.row,
            row,
            language,
          ),
        ),
      ],
    })),
    source: sourcesInWords(rows, language),
  }
}

function cellOf(group: ProfileRow | undefined, { latest }: ComparedRow, language: Language): Run[] {
  if (!group?.latest) return [text('–')]
  const value = formatValue(group.latest.value, formatOf(group.indicator, language))
  return [text(group.latest.year === latest?.year ? value : `${value} (${group.latest.year})`)]
}

/** One row for everybody and for each group: newest figure, change and course. */
function tableOfGroups({ by, row, reading }: GroupsRequest, groups: readonly PeopleGroup[]): Block {
  const { language } = reading
  const t = resolveTexts[language]
  const people = [{ name: everybodyIn(language), row }, ...groups.map((group) => named(group, language))]
  return {
    kind: 'table',
    caption: `${titleWithUnit(row.indicator, language)}, ${byWords(by, reading)}`,
    columns: [
      { header: t.group, align: 'start', weight: 30 },
      { header: t.latest, align: 'start', weight: 20 },
      { header: t.change, align: 'start', weight: 26 },
      { header: t.course, align: 'start', weight: 16 },
    ],
    rows: people.map((one) => ({
      cells: [
        [text(one.name)],
        [text(latestInWords(one.row, language))],
        changeInRuns(one.row, language),
        one.row.latest ? [{ kind: 'symbol', drawing: sparklineOf(one.row, language) }] : [text('–')],
      ],
    })),
    source: originInWords(row.origin ?? groups[0]!.row.origin, language),
  }
}
