import { knownPoints, type Point, type Series as ChartSeries } from '#charts/series.ts'
import { formatValue } from '#charts/values.ts'
import type { Block, Table } from '#documents/document.ts'
import { toChartAnnotations } from '#modules/indicators/annotations/annotation.ts'
import type { ComparedRow, Series } from '#modules/indicators/reading.ts'
import { readingSentence } from '#modules/indicators/sentence.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import type { SettingsOf } from '../report.ts'
import type { ChartForm } from '../blocks/chart-form.ts'
import { type Grouping, isGrouping } from '../blocks/grouping.ts'
import { yearsShown } from '../blocks/shown-years.ts'
import type { BlockResolver, ResolvePlace } from './block-resolver.ts'
import { lineChartDrawing } from './drawings.tsx'
import type { ComparedRegion, Facts } from './facts.ts'
import { barsFigure, type DrawnFigure, fieldView, spreadFigure } from './field-charts.ts'
import { municipalFacts } from './field-facts.ts'
import { figureData } from './figure-data.ts'
import { byWords, groupsBlocks } from './group-figures.ts'
import { areasBeside } from './groups-beside.ts'
import { chartYears, emptyNote, missingNote, type Reading } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { formatOf, originInWords, titleWithUnit, yearsInWords } from './wording.ts'

export const indicatorChartResolver: BlockResolver<'indicatorChart'> = { needs: [municipalFacts], resolve: chartBlocks }

type Settings = SettingsOf<'indicatorChart'>

/** An indicator of our area in the form that was chosen; what cannot be drawn is said. */
export function chartBlocks(settings: Settings, place: ResolvePlace): Block[] {
  const { facts, language } = place
  const t = resolveTexts[language]
  const { indicator: key, form = 'lines' } = settings
  if (!facts.own) return emptyNote(t.noRegion)
  const row = facts.rows.get(key)
  if (!row) return missingNote(t.noIndicator(key))
  const series = facts.series.get(key)
  const title = titleWithUnit(row.indicator, language)
  if (!row.latest || !series) return emptyNote(t.noFiguresOf(title))
  const regions: ComparedRegion[] = [
    { role: 'own', region: facts.own },
    ...comparedIn(facts, settings.compareWith ?? place.compareWith),
    ...facts.larger,
  ]
  const drawing = { settings, row, series, regions }
  const drawn = drawnIn(form, drawing, place)
  const [first, ...more] = drawn
  if (!first) return missingNote(isGrouping(form) ? t.noGroups(title, byWords(form, place)) : t.noFiguresOf(title))
  const value = formatValue(row.latest.value, formatOf(row.indicator, language))
  const lead = `${upperFirst(t.inYear(value, row.latest.year))}: ${readingSentence(row, language)}.`
  const asBlock = (one: DrawnFigure | Table): Block => ('kind' in one ? one : { kind: 'figure', ...one })
  return ['kind' in first ? first : { kind: 'figure', ...first, lead }, ...more.map(asBlock)]
}

/** Empty: there are no figures to draw so. */
function drawnIn(form: ChartForm, drawing: Drawn, place: ResolvePlace): (DrawnFigure | Table)[] {
  if (isGrouping(form)) {
    const areas = areasBeside(drawing.settings.compareWith, place)
    return groupsBlocks({ by: form, row: drawing.row, reading: place, areas }, windowOf(drawing, place))
  }
  const drawn = form === 'lines' ? linesFigure(drawing, place) : fieldFigure(form, drawing, place)
  return drawn ? [drawn] : []
}

interface Drawn {
  settings: Settings
  row: ComparedRow
  series: Series
  regions: readonly ComparedRegion[]
}

function windowOf({ settings, row }: Drawn, { year }: Reading) {
  const known = row.years.filter((one, index) => one <= year && row.values[index] !== null)
  return yearsShown(settings.years, { known, until: year, usual: chartYears })
}

/** Figures over years for us, the regions compared with, our county and the country; undefined: none in those years. */
function linesFigure(drawing: Drawn, place: Reading): DrawnFigure | undefined {
  const { settings, row, series, regions } = drawing
  const { facts, language } = place
  const { from, until } = windowOf(drawing, place)
  const format = formatOf(row.indicator, language)
  const all = regions.flatMap((one) => toChartSeries(series, one, { language, until, from }))
  if (all.length === 0) return undefined
  const told = (facts.events.get(settings.indicator) ?? []).filter(({ year }) => year >= from && year <= until)
  const drawn = row.indicator.ratePer === null ? withoutGiants(all) : all
  return {
    caption: `${titleWithUnit(row.indicator, language)}, ${shownYearsOf(drawn)}: ${drawn.map(({ name }) => name).join(', ')}`,
    drawing: lineChartDrawing({
      ...format,
      title: textIn(row.indicator.title, language),
      series: drawn,
      annotations: toChartAnnotations(told, language),
    }),
    source: originInWords(series.origin, language),
    data: figureData(drawn, format),
  }
}

/** The first and the last year that have a figure. */
function shownYearsOf(series: readonly ChartSeries[]): string {
  const years = series.flatMap(({ points }) => knownPoints(points).map(({ year }) => year))
  return yearsInWords(Math.min(...years), Math.max(...years))
}

/** What is drawn from the figures of all municipalities; undefined: they are not there. */
function fieldFigure(
  form: Exclude<ChartForm, 'lines' | Grouping>,
  drawing: Drawn,
  place: ResolvePlace,
): DrawnFigure | undefined {
  const municipal = place.found(municipalFacts)
  const figures = municipal.figures.get(drawing.settings.indicator)
  if (!figures) return undefined
  const { row, regions, settings } = drawing
  const request = { row, regions, municipal, figures, years: settings.years, reading: place }
  const view = fieldView(request)
  return view && (form === 'bars' ? barsFigure(request, view) : spreadFigure(request, view))
}

/** The chosen regions but for those that every chart shows anyway. */
function comparedIn({ own, larger, others }: Facts, keys: readonly RegionKey[]): ComparedRegion[] {
  const always = new Set([own?.key, ...larger.map(({ region }) => region.key)])
  const chosen = keys.flatMap((key) => (always.has(key) ? [] : (others.get(key) ?? [])))
  return chosen.map((region, index) => ({ role: index === 0 ? 'comparison1' : 'comparison2', region }))
}

/** As many times larger than ours, a count of a whole country would press our line flat and tell nothing. */
export const giant = 8

/** The county and the country only where their line leaves room for ours; what was chosen stays. */
function withoutGiants(series: readonly ChartSeries[]): ChartSeries[] {
  const most = (one: ChartSeries | undefined) =>
    Math.max(0, ...(one?.points ?? []).map(({ value }) => Math.abs(value ?? 0)))
  const own = most(series.find(({ role }) => role === 'own'))
  const isGiant = (one: ChartSeries) => (one.role === 'county' || one.role === 'country') && most(one) > own * giant
  return series.filter((one) => own === 0 || !isGiant(one))
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
