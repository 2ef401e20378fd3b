import type { Point, Series as ChartSeries } from '#charts/series.ts'
import { formatValue } from '#charts/values.ts'
import { toChartAnnotations } from '#modules/indicators/annotations/annotation.ts'
import type { Series } from '#modules/indicators/reading.ts'
import { readingSentence } from '#modules/indicators/sentence.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Block } from '../document.ts'
import type { SettingsOf } from '../report.ts'
import type { BlockResolver } from './block-resolver.ts'
import { lineChartDrawing } from './drawings.tsx'
import type { ComparedRegion, Facts } from './facts.ts'
import { figureData } from './figure-data.ts'
import { chartYears, emptyNote, type Reading } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { formatOf, originInWords, titleWithUnit } from './wording.ts'

export const indicatorChartResolver: BlockResolver<'indicatorChart'> = { needs: [], resolve: chartBlocks }

const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase('fi') + words.slice(1)

/** Figures over years for us, the regions compared with, our county and the country. */
export function chartBlocks({ indicator: key, compareWith }: SettingsOf<'indicatorChart'>, reading: Reading): Block[] {
  const { facts, language, year } = reading
  const t = resolveTexts[language]
  if (!facts.own) return emptyNote(t.noRegion)
  const row = facts.rows.get(key)
  if (!row) return emptyNote(t.noIndicator(key))
  const title = titleWithUnit(row.indicator, language)
  const series = facts.series.get(key)
  if (!row.latest || !series) return emptyNote(t.noFiguresOf(title))
  const format = formatOf(row.indicator, language)
  const regions: ComparedRegion[] = [
    { role: 'own', region: facts.own },
    ...comparedIn(facts, compareWith ?? reading.compareWith),
    ...facts.larger,
  ]
  const from = row.latest.year - chartYears
  const all = regions.flatMap((one) => toChartSeries(series, one, { language, until: year, from }))
  const told = (facts.events.get(key) ?? []).filter((event) => event.year >= from && event.year <= year)
  const drawn = row.indicator.ratePer === null ? withoutGiants(all) : all
  const value = formatValue(row.latest.value, format)
  return [
    {
      kind: 'figure',
      caption: title,
      lead: `${upperFirst(t.inYear(value, row.latest.year))}: ${readingSentence(row, language)}.`,
      drawing: lineChartDrawing({
        ...format,
        title: textIn(row.indicator.title, language),
        series: drawn,
        annotations: toChartAnnotations(told, language),
      }),
      source: originInWords(series.origin, language),
      data: figureData(drawn, format),
    },
  ]
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
