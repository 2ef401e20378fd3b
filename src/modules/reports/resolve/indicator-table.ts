import { formatValue } from '#charts/values.ts'
import { type Block, type Run, type Table, type TableCell, type TableColumn, text } from '#documents/document.ts'
import type { ComparedRow, ProfileRow } from '#modules/indicators/reading.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { isGrouping } from '../blocks/grouping.ts'
import type { SettingsOf } from '../report.ts'
import type { BlockResolver } from './block-resolver.ts'
import { byWords } from './group-figures.ts'
import { groupTables } from './group-tables.ts'
import { areasBeside } from './groups-beside.ts'
import { sparklineOf } from './indicator-course.ts'
import { emptyNote, goneIndicators, missingNote, type Reading, rowsWithFigures, sourcesInWords } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { areasInWords, changeInRuns, formatOf, latestInWords, titleWithUnit } from './wording.ts'

export const indicatorTableResolver: BlockResolver<'indicatorTable'> = {
  needs: [],
  resolve(settings, place) {
    const t = resolveTexts[place.language]
    const title = textIn(place.chapter.title, place.language)
    return tableBlocks(settings, place, place.chapter.key.startsWith('state-') ? t.stateOf(title) : t.state)
  },
}

/** One row for each indicator that has figures; beside other regions their figures stand in the course's place. */
export function tableBlocks(
  { indicators, compareWith, by }: SettingsOf<'indicatorTable'>,
  reading: Reading,
  caption: string,
): Block[] {
  const { language, facts } = reading
  const t = resolveTexts[language]
  const rows = rowsWithFigures(reading, indicators)
  if (!facts.own) return emptyNote(t.noRegion)
  const gone = goneIndicators(reading, indicators)
  if (rows.length === 0) return gone.length > 0 ? gone : emptyNote(t.noFigures)
  if (isGrouping(by)) {
    const tables = rows.some(({ indicator }) => facts.groups.of(by, indicator.key).length > 0)
      ? groupTables(rows, {
          by,
          reading,
          caption: `${caption}, ${areasInWords([facts.own], language)}`,
          areas: areasBeside(compareWith, reading),
        })
      : missingNote(t.noGroups(caption, byWords(by, reading)))
    return [...gone, ...tables]
  }
  const others = (compareWith ?? reading.compareWith).flatMap((key) => facts.others.get(key) ?? [])
  const table =
    others.length > 0 ? besideOthers(rows, { others, own: facts.own, language }) : withCourse(rows, language)
  const sources = sourcesInWords(rows, language)
  const source = others.length > 0 ? `${sources}; ${t.sameYear}` : sources
  const named = `${caption}, ${areasInWords([facts.own, ...others], language)}`
  return [...gone, { kind: 'table', caption: named, ...table, source }]
}

type Content = Pick<Table, 'columns' | 'rows'>

/** Latest value and its year, change, course and rank. */
function withCourse(rows: readonly ProfileRow[], language: Language): Content {
  const t = resolveTexts[language]
  const rank = rankColumn(rows, language)
  return {
    columns: [
      { header: t.indicator, align: 'start', weight: 38 },
      { header: t.latest, align: 'start', weight: 19 },
      { header: t.change, align: 'start', weight: 21 },
      { header: t.course, align: 'start', weight: 16 },
      ...rank.columns,
    ],
    rows: rows.map((row) => ({
      cells: [
        [text(titleWithUnit(row.indicator, language))],
        [text(latestInWords(row, language))],
        changeInRuns(row, language),
        [{ kind: 'symbol', drawing: sparklineOf(row, language) }],
        ...rank.cells(row),
      ],
    })),
  }
}

interface Comparing {
  own: Region
  others: readonly Region[]
  language: Language
}

/** Our latest value and its year, the others' values of the same year, our change and rank. */
function besideOthers(rows: readonly ComparedRow[], { own, others, language }: Comparing): Content {
  const t = resolveTexts[language]
  const named = (region: Region, align: TableColumn['align'], weight: number): TableColumn => ({
    header: textIn(region.title, language),
    align,
    weight,
  })
  const rank = rankColumn(rows, language)
  return {
    columns: [
      { header: t.indicator, align: 'start', weight: 36 },
      named(own, 'start', 19),
      ...others.map((region) => named(region, 'end', 14)),
      { header: t.change, align: 'start', weight: 21 },
      ...rank.columns,
    ],
    rows: rows.map((row) => ({
      cells: [
        [text(titleWithUnit(row.indicator, language))],
        [text(latestInWords(row, language))],
        ...others.map(({ key }) => valueOfSameYear(row, key, language)),
        changeInRuns(row, language),
        ...rank.cells(row),
      ],
    })),
  }
}

function valueOfSameYear(row: ComparedRow, region: RegionKey, language: Language): Run[] {
  const values = row.comparisons.find((one) => one.region === region)?.values
  const value = values?.[row.years.indexOf(row.latest!.year)]
  return [text(value === undefined || value === null ? '–' : formatValue(value, formatOf(row.indicator, language)))]
}

/** An area that is no municipality has no place among them, and then the column would be empty. */
function rankColumn(
  rows: readonly ProfileRow[],
  language: Language,
): { columns: TableColumn[]; cells: (row: ProfileRow) => TableCell[] } {
  if (!rows.some(({ rank }) => rank)) return { columns: [], cells: () => [] }
  return {
    columns: [{ header: resolveTexts[language].rank, align: 'end', weight: 12 }],
    cells: (row) => [[text(rankInWords(row, language))]],
  }
}

function rankInWords({ rank }: ProfileRow, language: Language): string {
  if (!rank) return '–'
  return resolveTexts[language].rankOf(formatNumber(rank.position, language), formatNumber(rank.of, language))
}
