import { formatValue } from '#charts/values.ts'
import { type Block, onLines, quiet, type Run, text } from '#documents/document.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { SettingsOf } from '../blocks/index.ts'
import type { BlockResolver, Lookup, ResolvePlace } from './block-resolver.ts'
import { barChartDrawing } from './drawings.tsx'
import { emptyNote, missingNote } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { areasInWords, changeInRuns, formatOf, latestInWords, originsInWords, titleWithUnit } from './wording.ts'
import { areaOf } from '../report-area.ts'

/** An area with its own rows of the indicators: its latest values, what tests say of their changes, and its ranks. */
interface ComparedArea {
  region: Region
  rows: ReadonlyMap<IndicatorKey, ProfileRow>
}

/** The areas that comparisons ask for, by their keys; those that the register does not know are not among them. */
const comparedAreas: Lookup<ReadonlyMap<RegionKey, ComparedArea>> = {
  async read(tx, { cube, reader, organisation, settings, report }) {
    const asked = settings.filter((one) => one.kind === 'comparison')
    const indicators = [...new Set(asked.flatMap((one) => one.indicators))]
    const keys = new Set(asked.flatMap((one) => one.regions))
    const own = areaOf(report, organisation)
    if (own !== null) keys.add(own)
    const found = new Map<RegionKey, ComparedArea>()
    for (const key of asked.length > 0 ? keys : []) {
      const region = await findRegion(tx, key)
      if (!region) continue
      const rows = await cube.profile(tx, { reader, indicators, region: key, upToYear: report.year })
      found.set(key, { region, rows: new Map(rows.map((row) => [row.indicator.key, row])) })
    }
    return found
  },
}

export const comparisonResolver: BlockResolver<'comparison'> = { needs: [comparedAreas], resolve: comparisonBlocks }

function comparisonBlocks(settings: SettingsOf<'comparison'>, place: ResolvePlace): Block[] {
  const { facts, language, found } = place
  const t = resolveTexts[language]
  const known = found(comparedAreas)
  const own = facts.own && known.get(facts.own.key)
  if (!own) return emptyNote(t.noRegion)
  const areas = [own, ...settings.regions.flatMap((key) => (key === own.region.key ? [] : (known.get(key) ?? [])))]
  const notes = settings.regions.flatMap((key) => {
    const region = known.get(key)?.region
    if (!region) return missingNote(t.noSuchRegion(key))
    return region.validTo === null
      ? []
      : missingNote(t.regionEnded(textIn(region.title, language), formatDay(region.validTo, language)))
  })
  const gone = settings.indicators.filter((key) => !own.rows.has(key)).flatMap((key) => missingNote(t.noIndicator(key)))
  const indicators = settings.indicators.filter((key) => areas.some(({ rows }) => rows.get(key)?.latest))
  if (indicators.length === 0) return [...notes, ...gone, ...(gone.length > 0 ? [] : emptyNote(t.noFigures))]
  const drawn =
    settings.form === 'bars'
      ? indicators.map((key) => barsOf(key, areas, place))
      : [indicators.length === 1 ? tableOfOne(indicators[0]!, areas, language) : matrixOf(indicators, areas, language)]
  return [...notes, ...gone, ...drawn]
}

const nameOf = ({ region }: ComparedArea, language: Language) => textIn(region.title, language)

const namesOf = (areas: readonly ComparedArea[], language: Language) =>
  areasInWords(
    areas.map(({ region }) => region),
    language,
  )

const sourceOf = (indicators: readonly IndicatorKey[], areas: readonly ComparedArea[], language: Language): string => {
  const origins = indicators.flatMap((key) => areas.flatMap(({ rows }) => rows.get(key)?.origin ?? []).slice(0, 1))
  return originsInWords(origins, language)
}

/** One row for each area: its latest value, what a test says of its change, and its rank. */
function tableOfOne(key: IndicatorKey, areas: readonly ComparedArea[], language: Language): Block {
  const t = resolveTexts[language]
  const { indicator } = areas.flatMap(({ rows }) => rows.get(key) ?? [])[0]!
  return {
    kind: 'table',
    caption: `${titleWithUnit(indicator, language)}: ${namesOf(areas, language)}`,
    columns: [
      { header: t.region, align: 'start', weight: 30 },
      { header: t.latest, align: 'start', weight: 20 },
      { header: t.change, align: 'start', weight: 28 },
      { header: t.rank, align: 'end', weight: 14 },
    ],
    rows: areas.map((area) => {
      const row = area.rows.get(key)
      return {
        cells: [
          [text(nameOf(area, language))],
          [text(row ? latestInWords(row, language) : t.noValue)],
          row ? changeInRuns(row, language) : [text('–')],
          [text(rankOf(row, language))],
        ],
      }
    }),
    source: sourceOf([key], areas, language),
  }
}

/** One row for each indicator, one column for each area; below each value its change and rank. */
function matrixOf(indicators: readonly IndicatorKey[], areas: readonly ComparedArea[], language: Language): Block {
  const t = resolveTexts[language]
  return {
    kind: 'table',
    caption: t.comparisonOf(namesOf(areas, language)),
    columns: [
      { header: t.indicator, align: 'start', weight: 30 },
      ...areas.map((area) => ({ header: nameOf(area, language), align: 'start' as const, weight: 20 })),
    ],
    rows: indicators.map((key) => ({
      cells: [
        [text(titleWithUnit(areas.flatMap(({ rows }) => rows.get(key) ?? [])[0]!.indicator, language))],
        ...areas.map((area) => cellOf(area.rows.get(key), language)),
      ],
    })),
    source: sourceOf(indicators, areas, language),
  }
}

function cellOf(row: ProfileRow | undefined, language: Language): Run[] {
  if (!row?.latest) return [text('–')]
  const rank = row.rank ? [[quiet(`${resolveTexts[language].rank} ${rankOf(row, language)}`)]] : []
  return onLines([[text(latestInWords(row, language))], changeInRuns(row, language), ...rank])
}

function rankOf(row: ProfileRow | undefined, language: Language): string {
  if (!row?.rank) return '–'
  return resolveTexts[language].rankOf(formatNumber(row.rank.position, language), formatNumber(row.rank.of, language))
}

/** The areas as bars in the year of their latest values, ours among them; the year stands by each name that has another. */
function barsOf(key: IndicatorKey, areas: readonly ComparedArea[], { language }: ResolvePlace): Block {
  const told = areas.flatMap((area) => {
    const row = area.rows.get(key)
    return row?.latest ? [{ area, row, latest: row.latest }] : []
  })
  const { indicator } = told[0]!.row
  const format = formatOf(indicator, language)
  const newest = Math.max(...told.map(({ latest }) => latest.year))
  const sorted = told.toSorted((a, b) => b.latest.value - a.latest.value)
  const named = (one: (typeof told)[number]) =>
    one.latest.year === newest ? nameOf(one.area, language) : `${nameOf(one.area, language)} (${one.latest.year})`
  const ownKey = areas[0]!.region.key
  return {
    kind: 'figure',
    caption: `${titleWithUnit(indicator, language)}, ${newest}: ${namesOf(
      sorted.map(({ area }) => area),
      language,
    )}`,
    drawing: barChartDrawing({
      ...format,
      title: `${textIn(indicator.title, language)}, ${newest}`,
      bars: sorted.map((one) => ({
        name: named(one),
        value: one.latest.value,
        role: one.area.region.key === ownKey ? 'own' : 'other',
      })),
    }),
    source: sourceOf([key], areas, language),
    data: {
      columns: [
        { header: resolveTexts[language].region, align: 'start' },
        { header: resolveTexts[language].latest, align: 'end' },
        { header: resolveTexts[language].change, align: 'start' },
        { header: resolveTexts[language].rank, align: 'end' },
      ],
      rows: sorted.map(({ area, row, latest }) => ({
        cells: [
          [text(nameOf(area, language))],
          [text(`${formatValue(latest.value, format)} (${latest.year})`)],
          changeInRuns(row, language),
          [text(rankOf(row, language))],
        ],
      })),
    },
  }
}
