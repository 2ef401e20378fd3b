import type { ForecastPoint } from '#charts/line-chart.ts'
import { readAggregate } from '#modules/indicators/analyses/aggregates.service.ts'
import type { AggregateSeries } from '#modules/indicators/analyses/analysis.ts'
import { readPublicAnnotations } from '#modules/indicators/annotations/annotations.queries.ts'
import { breakdownName } from '#modules/indicators/breakdown.ts'
import { readBreakdownDimensions } from '#modules/indicators/breakdowns.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import type { Series } from '#modules/indicators/reading.ts'
import { forecastOf } from '#modules/indicators/statistics/forecast.ts'
import { type Field, neighboursOf, toField } from '#modules/indicators/views/field.ts'
import { barRegions } from '#modules/indicators/views/field-charts.ts'
import { showsField, showsOneYear } from '#modules/indicators/views/view.ts'
import { indicatorPageTexts } from '#modules/indicators/web/indicator-page.texts.ts'
import { hasFigures, type ShownRegion, shownRegions, withComputed } from '#modules/indicators/web/indicator-view.ts'
import { readBoundaries } from '#modules/regions/boundaries/boundaries.service.ts'
import type { RegionBoundaries } from '#modules/regions/boundaries/boundary.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Language, languages } from '#shared/texts.ts'
import { requireOpenEntry } from '../open-data/read-open-table.ts'
import type { PublicEvent } from '../public-place.ts'
import type { MeasureView } from './measure-view.ts'

/** Everything that a view of a measure is drawn and written from. */
export interface ViewedMeasure {
  entry: CatalogueEntry
  view: MeasureView
  own: Region
  /** Ours, its county and country, and the compared ones. */
  shown: readonly ShownRegion[]
  titles: ReadonlyMap<RegionKey, LocalText>
  /** The part of the people that it is of; empty: everybody. */
  people: LocalText
  /** The figures of the shown regions. */
  lines: Series
  /** Which of them Kaarna computed, since the source tells nothing of it, and how; null: none. */
  computed: Pick<AggregateSeries, 'region' | 'sentence'> | null
  /** Exactly the figures that the view shows. */
  series: Series
  field: MeasureField | null
  forecast: readonly ForecastPoint[]
  /** What the organisation tells everybody of single years of its own area. */
  events: readonly PublicEvent[]
}

/** The figures of all municipalities. */
export interface MeasureField extends Field {
  municipalities: readonly Region[]
  /** Undefined: no municipality has a figure. */
  year: number | undefined
  /** Null: none have been imported, or the view shows no map. */
  boundaries: RegionBoundaries | null
}

interface Asked {
  /** Of what is told of a computation. */
  language: Language
  organisation: Organisation
  key: IndicatorKey
  view: MeasureView
}

/** The figures of a view. Throws `notFound` unless the measure is open data and the regions and the revision exist. */
export async function readMeasureView(tx: ReadTx, cube: Cube, asked: Asked): Promise<ViewedMeasure> {
  const { view, key } = asked
  const entry = await requireOpenEntry(tx, key)
  const regions = await readRegions(tx)
  const { own, shown } = regionsOf(regions, asked)
  const ask = async (keys: readonly RegionKey[]) =>
    cube.series(tx, {
      reader: everyone,
      indicator: key,
      regions: keys,
      gender: view.gender,
      breakdown: view.breakdown,
      ...(view.revision !== undefined && { revision: view.revision }),
    })
  const published = await ask(shown.map((one) => one.key))
  const computed = await computeCounty(tx, cube, { asked, shown, published })
  const whole = withComputed(published, computed)
  const isMunicipality = (region: Region) =>
    region.register === own.register && region.category === 'kunta' && region.validTo === null
  const municipalities = showsField(view.view) ? regions.filter(isMunicipality) : []
  const all = municipalities.length > 0 ? await ask(municipalities.map((one) => one.key)) : null
  const field = all && (await fieldOf(tx, { all, municipalities, view, own }))
  const lines = lastYears(whole, view.last)
  return {
    entry,
    view,
    own,
    shown,
    titles: new Map(regions.map((region) => [region.key, region.title])),
    people: await peopleOf(tx, view.breakdown),
    lines,
    computed,
    series: field && all ? fieldSeries(all, whole, { field, view, own, shown }) : lines,
    field,
    forecast: view.forecast ? forecastFrom(whole, entry) : [],
    events: await eventsOf(tx, asked, own),
  }
}

interface CountyQuestion {
  asked: Asked
  shown: readonly ShownRegion[]
  published: Series
}

/** As on the indicator page; not of an old revision, since it would be computed from the current one. */
async function computeCounty(tx: ReadTx, cube: Cube, { asked, shown, published }: CountyQuestion) {
  const { view, key, language } = asked
  const county = shown.find(({ role }) => role === 'county')
  const isWanted = !showsField(view.view) && view.revision === undefined && published.years.length > 0
  if (!county || !isWanted || hasFigures(published, county.key)) return null
  const subject = { indicator: key, region: county.key, gender: view.gender, breakdown: view.breakdown }
  const aggregate = await readAggregate({ tx, cube, reader: everyone, language }, subject)
  return aggregate.rows.length > 0 ? aggregate : null
}

/** Throws `notFound` for a region that the register lacks; a larger one that is not there is left out. */
function regionsOf(regions: readonly Region[], { organisation, view }: Asked): Pick<ViewedMeasure, 'own' | 'shown'> {
  const byKey = new Map(regions.map((region) => [region.key, region]))
  const own = byKey.get(view.region ?? organisation.regionKey ?? '')
  if (!own) throw new AppError('notFound', 'The organisation has no area of its own')
  const unknown = view.compare.find((key) => !byKey.has(key))
  if (unknown !== undefined) throw new AppError('notFound', `No region ${unknown}`)
  return { own, shown: shownRegions(own, [...new Set(view.compare)]).filter(({ key }) => byKey.has(key)) }
}

interface FieldQuestion {
  all: Series
  municipalities: readonly Region[]
  view: MeasureView
  own: Region
}

async function fieldOf(tx: ReadTx, { all, municipalities, view, own }: FieldQuestion): Promise<MeasureField> {
  const kept = view.view === 'multiples' ? lastYears(all, view.last) : all
  const field = toField(kept)
  const found =
    view.view === 'map' ? await readBoundaries(tx, { register: own.register, category: 'kunta' }) : undefined
  const year = view.year !== undefined && field.years.includes(view.year) ? view.year : field.years.at(-1)
  return { ...field, municipalities, year, boundaries: found?.answer() ?? null }
}

/** Of all the figures those that the view shows. */
function fieldSeries(
  all: Series,
  lines: Series,
  { field, view, own, shown }: Pick<ViewedMeasure, 'view' | 'own' | 'shown'> & { field: MeasureField },
): Series {
  const { municipalities, year } = field
  const drawn = {
    bars: () => barRegions({ own, municipalities, shown }),
    multiples: () => neighboursOf(own, municipalities),
    spread: () => municipalities,
    map: () => municipalities,
    lines: () => [],
    table: () => [],
  }[view.view]()
  const keys = new Set(drawn.map(({ key }) => key))
  const country = shown.find(({ role }) => role === 'country')?.key
  const beside = view.view === 'bars' ? lines.regions.filter(({ region }) => region === country) : []
  const isShown = (one: number) => (showsOneYear(view.view) ? one === year : field.years.includes(one))
  const regions = [...all.regions.filter(({ region }) => keys.has(region)), ...beside]
  return onlyYears({ ...all, regions }, isShown)
}

/** Only so many years, the latest of them the last one that any of the regions has a figure for. */
function lastYears(series: Series, last: number | undefined): Series {
  if (last === undefined) return series
  const known = series.years.filter((_, at) => series.regions.some(({ values }) => values[at] !== null))
  const kept = new Set(known.slice(-last))
  return onlyYears(series, (year) => kept.has(year))
}

function onlyYears(series: Series, isKept: (year: number) => boolean): Series {
  const pick = <T>(list: readonly T[]) => list.filter((_, at) => isKept(series.years[at]!))
  return {
    ...series,
    years: pick(series.years),
    regions: series.regions.map(({ region, values, absolutes, intervals, samples }) => ({
      region,
      values: pick(values),
      absolutes: pick(absolutes),
      ...(intervals && { intervals: pick(intervals) }),
      ...(samples && { samples: pick(samples) }),
    })),
  }
}

/** Nothing of another region: what opened here did not open there. */
async function eventsOf(tx: ReadTx, { organisation, key, view }: Asked, own: Region): Promise<readonly PublicEvent[]> {
  if (view.view !== 'lines' || own.key !== organisation.regionKey) return []
  return (await readPublicAnnotations(tx, organisation.id, [key])).get(key) ?? []
}

/** As far as the indicator page draws it. */
const forecastHorizon = 3

function forecastFrom({ years, regions }: Series, { indicator }: CatalogueEntry): readonly ForecastPoint[] {
  const known = years.flatMap((year, at) => {
    const value = regions[0]?.values[at] ?? null
    return value === null ? [] : [{ year, value }]
  })
  const forecast = forecastOf(
    known.map(({ year }) => year),
    known.map(({ value }) => value),
    { horizon: forecastHorizon, ratePer: indicator.ratePer },
  )
  return forecast?.points ?? []
}

async function peopleOf(tx: ReadTx, breakdown: string): Promise<LocalText> {
  if (breakdown === '') return {}
  const dimensions = await readBreakdownDimensions(tx)
  const nameIn = (language: Language) => breakdownName(breakdown, dimensions, language)
  return Object.fromEntries(languages.map((language) => [language, nameIn(language)]))
}

type Named = Pick<ViewedMeasure, 'titles' | 'computed'>

/** The name of a region, and whose figures they are where Kaarna computed them; the key itself when the register does not know it. */
export function nameOf({ titles, computed }: Named, key: RegionKey, language: Language): string {
  const name = textIn(titles.get(key) ?? {}, language) || key
  return key === computed?.region ? indicatorPageTexts[language].computedByKaarna(name) : name
}
