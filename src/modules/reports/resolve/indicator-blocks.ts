import type { Point, Series as ChartSeries } from '#charts/series.ts'
import { formatValue } from '#charts/values.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ProfileRow, Series } from '#modules/indicators/reading.ts'
import { readingSentence } from '#modules/indicators/sentence.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { type Block, type List, paragraph, type Run, text } from '../document.ts'
import type { BlockSettings } from '../report.ts'
import { verdictOf } from '../verdict.ts'
import { lineChartDrawing, sparklineDrawing } from './drawings.tsx'
import type { ComparedRegion, Facts } from './facts.ts'
import { figureData } from './figure-data.ts'
import { resolveTexts } from './resolve.texts.ts'
import { changeInRuns, formatOf, latestInWords, originInWords, sourceName, titleWithUnit } from './wording.ts'

type Settings<Kind extends BlockSettings['kind']> = Extract<BlockSettings, { kind: Kind }>

export interface Reading {
  facts: Facts
  /** The report's year: nothing newer is shown. */
  year: number
  language: Language
}

/** How many years a chart looks back before the newest figure: as many as fit on a page as a table. */
const chartYears = 13
/** More key changes than this are no longer key. */
const mostChanges = 8

const empty = (words: string): Block[] => [{ kind: 'note', tone: 'empty', runs: [text(words)] }]
const withFigures = ({ facts }: Reading, keys: readonly IndicatorKey[]) =>
  keys.flatMap((key) => facts.rows.get(key) ?? []).filter((row) => row.latest)

const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase('fi') + words.slice(1)

export function chartBlocks({ indicator: key, compareWith }: Settings<'indicatorChart'>, reading: Reading): Block[] {
  const { facts, language, year } = reading
  const t = resolveTexts[language]
  if (!facts.own) return empty(t.noRegion)
  const row = facts.rows.get(key)
  if (!row) return empty(t.noIndicator(key))
  const title = titleWithUnit(row.indicator, language)
  const series = facts.series.get(key)
  if (!row.latest || !series) return empty(t.noFiguresOf(title))
  const format = formatOf(row.indicator, language)
  const compared = compareWith.flatMap((region, index): ComparedRegion[] => {
    const found = facts.others.get(region)
    return found ? [{ role: index === 0 ? 'comparison1' : 'comparison2', region: found }] : []
  })
  const regions: ComparedRegion[] = [{ role: 'own', region: facts.own }, ...compared, ...facts.larger]
  const all = regions.flatMap((one) =>
    toChartSeries(series, one, { language, until: year, from: row.latest!.year - chartYears }),
  )
  const drawn = row.indicator.ratePer === null ? withoutGiants(all) : all
  const value = formatValue(row.latest.value, format)
  return [
    {
      kind: 'figure',
      caption: title,
      lead: `${upperFirst(t.inYear(value, row.latest.year))}: ${readingSentence(row, language)}.`,
      drawing: lineChartDrawing({ ...format, title: textIn(row.indicator.title, language), series: drawn }),
      source: originInWords(series.origin, language),
      data: figureData(drawn, format),
    },
  ]
}

/** As many times larger than ours, a count of a whole country would press our line flat and tell nothing. */
const giant = 8

function withoutGiants(series: readonly ChartSeries[]): ChartSeries[] {
  const most = (one: ChartSeries | undefined) =>
    Math.max(0, ...(one?.points ?? []).map(({ value }) => Math.abs(value ?? 0)))
  const own = most(series.find(({ role }) => role === 'own'))
  return series.filter((one) => own === 0 || most(one) <= own * giant)
}

interface Window {
  language: Language
  from: number
  until: number
}

function toChartSeries(
  { years, regions }: Series,
  { role, region }: ComparedRegion,
  { language, from, until }: Window,
): ChartSeries[] {
  const values = regions.find(({ region: key }) => key === region.key)?.values
  if (!values) return []
  const points = years.flatMap((year, index): Point[] =>
    year >= from && year <= until ? [{ year, value: values[index] ?? null }] : [],
  )
  return points.some(({ value }) => value !== null) ? [{ role, name: textIn(region.title, language), points }] : []
}

/** One row for each indicator that has figures: latest value and its year, change, course and rank. */
export function tableBlocks({ indicators }: Settings<'indicatorTable'>, reading: Reading, caption: string): Block[] {
  const { language, facts } = reading
  const t = resolveTexts[language]
  const rows = withFigures(reading, indicators)
  if (!facts.own) return empty(t.noRegion)
  if (rows.length === 0) return empty(t.noFigures)
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { header: t.indicator, align: 'start', weight: 38 },
        { header: t.latest, align: 'start', weight: 19 },
        { header: t.change, align: 'start', weight: 21 },
        { header: t.course, align: 'start', weight: 16 },
        { header: t.rank, align: 'end', weight: 12 },
      ],
      rows: rows.map((row) => ({
        cells: [
          [text(titleWithUnit(row.indicator, language))],
          [text(latestInWords(row, language))],
          changeInRuns(row, language),
          [{ kind: 'symbol', drawing: sparklineOf(row, language) }],
          [text(rankInWords(row, language))],
        ],
      })),
      source: sourcesOf(rows, language),
    },
  ]
}

function sparklineOf(row: ProfileRow, language: Language) {
  const from = (row.latest?.year ?? 0) - chartYears
  const points = row.years.map((year, index) => ({ year, value: row.values[index] ?? null }))
  return sparklineDrawing({ ...formatOf(row.indicator, language), points: points.filter(({ year }) => year >= from) })
}

function rankInWords({ rank }: ProfileRow, language: Language): string {
  if (!rank) return '–'
  return resolveTexts[language].rankOf(formatNumber(rank.position, language), formatNumber(rank.of, language))
}

/** The sources of several indicators in one line; the annex names the revision of each. */
const sourcesOf = (rows: readonly ProfileRow[], language: Language): string =>
  [...new Set(rows.flatMap(({ origin }) => (origin ? [sourceName(origin.source, language)] : [])))].join('; ')

export function keyFigureBlocks({ indicators }: Settings<'keyFigures'>, reading: Reading): Block[] {
  const { language, facts } = reading
  const t = resolveTexts[language]
  if (!facts.own) return empty(t.noRegion)
  const rows = withFigures(reading, indicators)
  if (rows.length === 0) return empty(t.noFigures)
  const figures = rows.map((row) => ({
    label: `${textIn(row.indicator.title, language)} (${row.latest!.year})`,
    value: formatValue(row.latest!.value, formatOf(row.indicator, language)),
    detail: changeInRuns(row, language),
  }))
  return [{ kind: 'keyFigures', figures, source: sourcesOf(rows, language) }]
}

/** Joys and concerns get the same space: first what goes for the better, then what goes for the worse. */
export function keyChangeBlocks(
  { indicators }: Settings<'keyChanges'>,
  reading: Reading,
  chapterLevel: 1 | 2,
): Block[] {
  const { language, facts } = reading
  const t = resolveTexts[language]
  if (!facts.own) return empty(t.noRegion)
  const rows = withFigures(reading, indicators).toSorted((a, b) => weightOf(b) - weightOf(a))
  const level = (chapterLevel + 1) as 2 | 3
  const part = (verdict: 'better' | 'worse', title: string, none: string): Block[] => {
    const found = rows.filter((row) => verdictOf(row) === verdict)
    const items = found.slice(0, mostChanges).map((row) => [changeItem(row, language)])
    const more = found.length - items.length
    const list: List = { kind: 'list', ordered: false, items }
    return [
      { kind: 'heading', level, text: title },
      ...(found.length > 0 ? [list] : [paragraph(none)]),
      ...(more > 0 ? [paragraph(t.moreChanges(more))] : []),
    ]
  }
  return [...part('better', t.goingWell, t.noneBetter), ...part('worse', t.goingBadly, t.noneWorse)]
}

/** The surest first: a trend before a single change, and of trends the one that chance explains least. */
const weightOf = ({ trend }: ProfileRow): number =>
  trend.verdict === 'none' || trend.pValue === null ? 0 : 1 - trend.pValue

function changeItem(row: ProfileRow, language: Language) {
  const name: Run = { kind: 'strong', runs: [text(textIn(row.indicator.title, language))] }
  const said = `: ${latestInWords(row, language)}, ${readingSentence(row, language)}.`
  return { kind: 'paragraph' as const, runs: [name, text(said)] }
}

/** Every indicator that the report uses, with the producer and the revision of its figures. */
export function indicatorSourceBlocks(reading: Reading): Block[] {
  const { facts, language } = reading
  const t = resolveTexts[language]
  const rows = withFigures(reading, [...facts.rows.keys()])
  if (rows.length === 0) return empty(t.noFigures)
  return [
    {
      kind: 'table',
      caption: t.indicatorsUsed,
      columns: [
        { header: t.indicator, align: 'start', weight: 5 },
        { header: t.producer, align: 'start', weight: 3 },
        { header: t.origin, align: 'start', weight: 4 },
      ],
      rows: rows.map(({ indicator, origin }) => ({
        cells: [
          [text(textIn(indicator.title, language))],
          [text(textIn(indicator.producer, language) || '–')],
          [text(originInWords(origin, language))],
        ],
      })),
    },
  ]
}
