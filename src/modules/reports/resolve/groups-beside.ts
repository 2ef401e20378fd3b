import type { BarItem } from '#charts/bar-chart.ts'
import { knownPoints } from '#charts/series.ts'
import { formatBare, formatValue } from '#charts/values.ts'
import { type Block, type Run, text } from '#documents/document.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { barChartDrawing } from './drawings.tsx'
import type { DrawnFigure } from './field-charts.ts'
import type { Reading } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { changeInRuns, formatOf, latestInWords } from './wording.ts'

/** Everybody, or a part of the people, with the figures of our area and of those beside it. */
export interface NamedPeople {
  name: string
  row: ComparedRow
}

/** More bars than this are no picture any more: the figures stand in a table. */
const mostBars = 30

/** The areas that a block of groups compares with, in the order in which they were chosen. */
export function areasBeside(
  compareWith: readonly RegionKey[] | null | undefined,
  { facts, compareWith: usual }: Pick<Reading, 'facts' | 'compareWith'>,
): Region[] {
  const chosen = new Set(compareWith ?? usual)
  return [...chosen].flatMap((key) => (key === facts.own?.key ? [] : (facts.others.get(key) ?? [])))
}

const valueOf = ({ years, comparisons }: ComparedRow, region: RegionKey, year: number): number | null =>
  comparisons.find((one) => one.region === region)?.values[years.indexOf(year)] ?? null

const ownValueOf = ({ years, values }: ComparedRow, year: number): number | null => values[years.indexOf(year)] ?? null

export interface Beside {
  own: Region
  areas: readonly Region[]
  language: Language
}

interface BesideRequest extends Beside {
  people: readonly NamedPeople[]
  window: { from: number; until: number }
}

/** A figure, or a table where it would have too many bars; the year is the newest in which a group of ours has a figure. */
type GroupsBeside = { year: number; figure: Pick<DrawnFigure, 'drawing' | 'data'> } | { year: number; table: Content }

type Content = Pick<Extract<Block, { kind: 'table' }>, 'columns' | 'rows'>

/** The groups of our people beside the same groups of other areas, in one year. Undefined: no figures in those years. */
export function groupsBeside({ people, window, own, areas, language }: BesideRequest): GroupsBeside | undefined {
  const groups = people.slice(1).map(({ row }) => row)
  const years = groups.flatMap(({ years: all, values }) =>
    knownPoints(all.map((year, at) => ({ year, value: values[at] ?? null }))).map(({ year }) => year),
  )
  const year = Math.max(0, ...years.filter((one) => one >= window.from && one <= window.until))
  const row = people[0]?.row
  if (year === 0 || !row) return undefined
  const content = besideContent(people, year, { own, areas, language })
  const bars = people.flatMap((one) => barsOf(one, year, { own, areas, language }))
  if (bars.length > mostBars) return { year, table: content }
  const format = formatOf(row.indicator, language)
  const drawing = barChartDrawing({ ...format, title: `${textIn(row.indicator.title, language)}, ${year}`, bars })
  return { year, figure: { drawing, data: content } }
}

/** Each group ours first, then the others'; every bar says whose it is, so that no colour has to. */
function barsOf({ name, row }: NamedPeople, year: number, { own, areas, language }: Beside): BarItem[] {
  const named = (region: Region) => `${name}, ${textIn(region.title, language)}`
  const ours: BarItem = { name: named(own), value: ownValueOf(row, year), role: 'own' }
  const roles = rolesOf(areas)
  const theirs = areas.map((area, index): BarItem => {
    const value = valueOf(row, area.key, year)
    return { name: named(area), value, role: roles[index]! }
  })
  const known = [ours, ...theirs].filter(({ value }) => value !== null)
  return known.map((bar, index) => ({ ...bar, beginsGroup: index === 0 }))
}

/** A county and the country look as they do in every chart. */
function rolesOf(areas: readonly Region[]): BarItem['role'][] {
  const free: BarItem['role'][] = ['comparison1', 'comparison2']
  return areas.map(({ category }) => {
    if (category === 'maa') return 'country'
    return category === 'hyvinvointialue' ? 'county' : (free.shift() ?? 'other')
  })
}

function besideContent(people: readonly NamedPeople[], year: number, { own, areas, language }: Beside): Content {
  const t = resolveTexts[language]
  const inWords = (row: ComparedRow, value: number | null): Run[] => [
    text(value === null ? '–' : formatBare(value, formatOf(row.indicator, language))),
  ]
  return {
    columns: [
      { header: t.group, align: 'start' },
      ...[own, ...areas].map(({ title }) => ({ header: textIn(title, language), align: 'end' as const })),
    ],
    rows: people.map(({ name, row }) => ({
      cells: [
        [text(name)],
        inWords(row, ownValueOf(row, year)),
        ...areas.map(({ key }) => inWords(row, valueOf(row, key, year))),
      ],
    })),
  }
}

/** One row for everybody and for each group: our newest figure, the others' of the same year, our change. */
export function groupRowsBeside(people: readonly NamedPeople[], { own, areas, language }: Beside): Content {
  const t = resolveTexts[language]
  return {
    columns: [
      { header: t.group, align: 'start', weight: 28 },
      { header: textIn(own.title, language), align: 'start', weight: 19 },
      ...areas.map(({ title }) => ({ header: textIn(title, language), align: 'end' as const, weight: 15 })),
      { header: t.change, align: 'start', weight: 24 },
    ],
    rows: people.map(({ name, row }) => ({
      cells: [
        [text(name)],
        [text(latestInWords(row, language))],
        ...areas.map(({ key }): Run[] => {
          const value = row.latest ? valueOf(row, key, row.latest.year) : null
          return [text(value === null ? '–' : formatValue(value, formatOf(row.indicator, language)))]
        }),
        changeInRuns(row, language),
      ],
    })),
  }
}

/** The areas that have no figure of any of the groups: said below the figure, so that nobody takes it for a zero. */
export const areasWithout = (people: readonly NamedPeople[], { areas, language }: Beside): string[] =>
  areas
    .filter(({ key }) =>
      people.slice(1).every(({ row }) => {
        const values = row.comparisons.find(({ region }) => region === key)?.values ?? []
        return values.every((value) => value === null)
      }),
    )
    .map(({ title }) => textIn(title, language))
