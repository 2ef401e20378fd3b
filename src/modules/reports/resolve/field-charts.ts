import { formatBare, type ValueFormat } from '#charts/values.ts'
import { type Figure, type Table, text } from '#documents/document.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import { type FieldView, hasWhiskers, toBars, toDistribution, toMap } from '#modules/indicators/views/field-charts.ts'
import { viewTexts } from '#modules/indicators/views/views.texts.ts'
import type { MapTopology } from '#charts/map-topology.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { ShownYears } from '../blocks/shown-years.ts'
import { barChartDrawing, distributionDrawing, mapDrawing } from './drawings.tsx'
import type { ComparedRegion } from './facts.ts'
import type { MunicipalFacts, MunicipalFigures } from './field-facts.ts'
import type { Reading } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { formatOf, originInWords, titleWithUnit } from './wording.ts'

/** The part of a figure that its form decides. */
export type DrawnFigure = Pick<Figure, 'caption' | 'drawing' | 'source' | 'data'>

export interface FieldRequest {
  row: ComparedRow
  regions: readonly ComparedRegion[]
  municipal: MunicipalFacts
  figures: MunicipalFigures
  years: ShownYears
  reading: Reading
}

/** All municipalities as they are drawn for us, in the named year or the newest that the report may tell; undefined: no figures. */
export function fieldView({ row, regions, municipal, figures, years, reading }: FieldRequest): FieldView | undefined {
  const { facts, language, year: until } = reading
  const wanted = years?.follow === 'named' ? Math.min(years.to, until) : until
  const year = figures.field.years.findLast((one) => one <= wanted)
  if (!facts.own || year === undefined) return undefined
  const country = facts.larger.find(({ role }) => role === 'country')?.region.key
  const series = facts.series.get(row.indicator.key)
  const values = series?.regions.find(({ region }) => region === country)?.values
  return {
    title: textIn(row.indicator.title, language),
    format: formatOf(row.indicator, language),
    direction: row.indicator.direction,
    field: figures.field,
    year,
    own: facts.own,
    shown: regions.map(({ role, region }) => ({ role, key: region.key })),
    municipalities: municipal.municipalities,
    country: values?.[series!.years.indexOf(year)] ?? null,
  }
}

/** The municipalities of the county as bars. */
export function barsFigure(request: FieldRequest, view: FieldView): DrawnFigure {
  const { language } = request.reading
  const t = viewTexts[language]
  const chart = toBars(view)
  return {
    caption: captionOf(request, view, 'county'),
    drawing: barChartDrawing(chart),
    source: [originOf(request), t.barsNote, hasWhiskers(chart) ? t.whiskerNote : ''].filter(Boolean).join('. '),
    data: valuesTable(
      chart.bars.map(({ name, value }) => ({ name, value })),
      chart,
    ),
  }
}

/** Every municipality of the country as a dot. */
export function spreadFigure(request: FieldRequest, view: FieldView): DrawnFigure {
  const { language } = request.reading
  const chart = toDistribution(view)
  const marked = [{ name: chart.own.name, value: chart.own.value }, ...(chart.comparisons ?? [])]
  return {
    caption: captionOf(request, view, 'country'),
    drawing: distributionDrawing(chart),
    source: `${originOf(request)}. ${viewTexts[language].spreadNote(formatNumber(chart.values.length, language))}`,
    data: valuesTable(marked, chart),
  }
}

/** The municipalities on the map, ours framed; drawn around the county when that is asked. */
export function mapFigure(
  request: FieldRequest,
  view: FieldView,
  { area, topology, boundarySource }: { area: 'county' | 'country'; topology: MapTopology; boundarySource: string },
): DrawnFigure {
  const whole = toMap(view, topology)
  const neighbours = new Set(toBars(view).bars.map(({ name }) => name))
  const near = whole.regions.filter(({ name }) => neighbours.has(name))
  const chart = area === 'county' && near.length > 0 ? { ...whole, focus: near.map(({ key }) => key) } : whole
  const listed = (area === 'county' ? near : whole.regions).toSorted(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity),
  )
  return {
    caption: captionOf(request, view, area),
    drawing: mapDrawing(chart),
    source: `${originOf(request)}. ${boundarySource}`,
    data: valuesTable(listed, chart),
  }
}

/** The indicator, the year, and of which area all municipalities are shown. */
function captionOf({ row, reading }: FieldRequest, { year }: FieldView, area: 'county' | 'country'): string {
  const { facts, language } = reading
  const t = resolveTexts[language]
  const around = facts.larger.find(({ role }) => role === area)?.region ?? (area === 'county' ? facts.own : null)
  const name = around ? textIn(around.title, language) : t.country
  return `${titleWithUnit(row.indicator, language)}, ${year}, ${t.byMunicipality(name)}`
}

const originOf = ({ figures, reading }: FieldRequest) => originInWords(figures.origin, reading.language)

function valuesTable(
  rows: readonly { name: string; value: number | null }[],
  format: ValueFormat & { language: Language },
): Pick<Table, 'columns' | 'rows'> {
  const t = resolveTexts[format.language]
  return {
    columns: [
      { header: t.region, align: 'start' },
      { header: format.unit || t.latest, align: 'end' },
    ],
    rows: rows.map(({ name, value }) => ({
      cells: [[text(name)], [text(value === null ? '–' : formatBare(value, format))]],
    })),
  }
}
