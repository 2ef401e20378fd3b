import { type BreakdownPart, toBreakdown } from '../breakdown.ts'
import type { Gender, IndicatorKey } from '../indicator.ts'
import type { FigureCollector } from './collect-mapped.ts'
import { type CategoryReading, createCategoryFinder } from './find-category.ts'
import { createIndicatorFinder } from './find-indicator.ts'
import { createRegionFinder, type RegionReading } from './find-region.ts'
import type { MappedFigure, MappingContext } from './map-figures.ts'
import { type FigureMapping, toldMeaning, valueColumnsOf } from './mapping.ts'
import { certaintyColumns, readCertainty } from './read-certainty.ts'
import { readGender } from './read-people.ts'
import { readValue } from './read-value.ts'
import { readYear } from './read-year.ts'
import type { TableFault, TidyColumn, TidyRow } from './tidy-table.ts'

export interface RowReaderOptions {
  columns: readonly TidyColumn[]
  mapping: FigureMapping
  context: MappingContext
  collector: FigureCollector
}

type Place = TableFault['place']

/** A cell and where it stands. For headings the place is that of the value below. */
interface Said {
  text: string
  /** What a statistics service calls the code in `text`. */
  label: string | undefined
  place: Place
}

/** Reads one property of a figure; undefined when it is a fault, which the collector has been told. */
type Read<T> = (row: TidyRow, column: string) => T | undefined

/** Undefined when the mapping names columns that the table lacks: each is a fault. */
export function createRowReader(options: RowReaderOptions): ((row: TidyRow) => void) | undefined {
  const { columns, mapping, context, collector } = options
  const at = new Map(columns.map(({ name }, index) => [name, index]))
  const missing = columnsOf(mapping).filter((name) => !at.has(name))
  for (const name of missing) collector.fault({ code: 'columnMissing', place: { row: 0, column: name }, found: name })
  if (missing.length > 0) return undefined

  const cell = (row: TidyRow, name: string): string => row.cells[at.get(name)!] ?? ''
  /** A cell's text, or the heading of the column with the value. */
  const said = (row: TidyRow, source: { column: string } | { heading: true }, valueColumn: string): Said => {
    const column = 'column' in source ? source.column : valueColumn
    const text = 'column' in source ? cell(row, column) : (columns[at.get(column)!]?.label ?? column)
    const label = 'column' in source ? columns[at.get(column)!]?.categories?.get(text) : undefined
    return { text, label, place: { ...row.place, column } }
  }
  const parts = { mapping, context, collector, said }
  const readers = {
    indicator: indicatorReader(parts),
    region: regionReader(parts),
    year: yearReader(parts),
    gender: genderReader(parts),
    breakdown: breakdownReader(parts),
  }
  const valueColumns = valueColumnsOf(mapping)
  return (row) => {
    if (mapping.only.some(({ column, texts }) => !texts.includes(cell(row, column)))) return collector.passOver()
    if (isFooter(row, mapping, cell, valueColumns)) {
      if (row.cells.some((text) => text.trim() !== ''))
        collector.note('rowWithoutFigure', row.place, row.cells.find((text) => text.trim() !== '') ?? '')
      return
    }
    if (row.isHidden) collector.note('hiddenRow', row.place, '')
    if (hasCellsBeyond(row, columns.length))
      return collector.fault({ code: 'cellsBeyondHeadings', place: row.place, found: row.cells.at(-1) ?? '' })
    for (const column of valueColumns) readFigure(row, column, { ...parts, readers, cell, at })
  }
}

const hasCellsBeyond = ({ cells }: TidyRow, width: number): boolean =>
  cells.length > width && cells.slice(width).some((text) => text.trim() !== '')

const columnsOf = (mapping: FigureMapping): string[] => {
  const { indicator, region, year, gender, breakdowns, absolute, only } = mapping
  const named = [indicator, region, year, gender, ...breakdowns, ...(absolute ? [absolute] : []), ...only]
  const columns = named.flatMap((one) => ('column' in one ? [one.column] : []))
  return [...new Set([...columns, ...valueColumnsOf(mapping), ...certaintyColumns(mapping)])]
}

/** A note below the table or a line between its parts: there is no figure in it and no year. */
function isFooter(
  row: TidyRow,
  mapping: FigureMapping,
  cell: (row: TidyRow, name: string) => string,
  valueColumns: readonly string[],
): boolean {
  const { year, absolute } = mapping
  const figures = [
    ...valueColumns,
    ...(absolute ? [absolute.column] : []),
    ...certaintyColumns(mapping),
    ...('column' in year ? [year.column] : []),
  ]
  return figures.every((column) => cell(row, column).trim() === '')
}

interface Parts {
  mapping: FigureMapping
  context: MappingContext
  collector: FigureCollector
  said: (row: TidyRow, source: { column: string } | { heading: true }, valueColumn: string) => Said
}

interface FigureParts extends Parts {
  /** Places of the columns. */
  at: ReadonlyMap<string, number>
  cell: (row: TidyRow, name: string) => string
  readers: {
    indicator: Read<IndicatorKey>
    region: (row: TidyRow, column: string, year: number) => string | undefined
    year: Read<number>
    gender: Read<Gender>
    breakdown: Read<string>
  }
}

function readFigure(row: TidyRow, column: string, { mapping, collector, cell, readers, at }: FigureParts): void {
  const place = { ...row.place, column }
  // A joined cell's figure would be counted for every row that it reaches over.
  const merged = [column, ...certaintyColumns(mapping)].find((one) => row.repeated?.includes(at.get(one)!))
  if (merged !== undefined)
    return collector.fault({
      code: 'mergedFigure',
      place: { ...row.place, column: merged },
      found: cell(row, merged),
    })
  const value = readValue(cell(row, column), place, collector)
  const absolute = mapping.absolute
    ? readValue(cell(row, mapping.absolute.column), { ...row.place, column: mapping.absolute.column }, collector)
    : 'empty'
  const textIn = (name: string) => cell(row, name)
  const certainty = readCertainty(value, { mapping, textIn, place: row.place, collector })
  if (value === 'empty' && absolute === 'empty' && certainty) return collector.note('emptyValue', place, '')
  // Every property is read before any is missed, so that all faults of the row are told at once.
  const indicator = readers.indicator(row, column)
  const year = readers.year(row, column)
  const region = readers.region(row, column, year ?? Number.NaN)
  const gender = readers.gender(row, column)
  const breakdown = readers.breakdown(row, column)
  if (indicator === undefined || region === undefined || year === undefined || gender === undefined) return
  if (breakdown === undefined || value === undefined || absolute === undefined || !certainty) return
  const numbers = { value: number(value), absolute: number(absolute), ...certainty }
  const figure: MappedFigure = { region, year, gender, breakdown, ...numbers }
  collector.figure(indicator, figure, place)
}

const number = (read: number | 'empty' | 'missing'): number | null => (typeof read === 'number' ? read : null)

function indicatorReader({ mapping: { indicator }, context, collector, said }: Parts): Read<IndicatorKey> {
  if ('key' in indicator) return () => indicator.key
  const find = createIndicatorFinder(context.indicators)
  return (row, column) => {
    const { text, label = text, place } = said(row, indicator, column)
    const key = toldMeaning(indicator.keys, text) ?? find(text) ?? find(label)
    if (key === undefined)
      collector.fault({ code: text.trim() === '' ? 'indicatorMissing' : 'indicatorUnknown', place, found: text })
    return key
  }
}

function yearReader({ mapping: { year }, collector, said }: Parts): Read<number> {
  if ('year' in year) return () => year.year
  return (row, column) => {
    const { text, place } = said(row, year, column)
    const read = readYear(text)
    if (read.kind === 'fault') {
      collector.fault({ code: read.code, place, found: text })
      return undefined
    }
    if (read.mark) collector.note(read.mark === 'preliminary' ? 'preliminary' : 'yearFromDate', place, text)
    return read.year
  }
}

function regionReader({ mapping: { region }, context, collector, said }: Parts) {
  const fixed = 'key' in region ? region.key : undefined
  if (fixed !== undefined) return () => fixed
  const source = region as Exclude<typeof region, { key: string }>
  const { register, regions, mergers, home } = context
  const find = createRegionFinder({ register, regions, mergers, home, category: source.category })
  return (row: TidyRow, column: string, year: number): string | undefined => {
    const { text, label, place } = said(row, source, column)
    const named = toldMeaning(source.names, text)
    if (named !== undefined) return named
    const read = find(text)
    const better = read.kind === 'fault' && label !== undefined ? find(label) : read
    return regionIn(better, { year, text, place, collector })
  }
}

interface RegionCell {
  year: number
  text: string
  place: Place
  collector: FigureCollector
}

/** The region's key, when the region existed in the year. */
function regionIn(reading: RegionReading, { year, text, place, collector }: RegionCell): string | undefined {
  if (reading.kind === 'fault') {
    const { code, instead } = reading
    collector.fault({ code, place, found: text, ...(instead !== undefined && { instead }) })
    return undefined
  }
  if (reading.kind === 'region') {
    const { key, validTo } = reading.region
    if (validTo === null || !(year > Number(validTo.slice(0, 4)))) return key
    collector.fault({ code: 'regionEnded', place, found: text, instead: validTo })
    return undefined
  }
  const { merger, into } = reading
  if (year >= merger.since) {
    const instead = `${into?.title.fi ?? merger.into} ${merger.since}`
    collector.fault({ code: 'municipalityMerged', place, found: text, instead })
    return undefined
  }
  collector.note('formerMunicipality', place, text)
  if (!reading.region) collector.meetFormer(merger)
  return reading.region?.key ?? `kunta:${merger.code}`
}

function genderReader({ mapping: { gender }, collector, said }: Parts): Read<Gender> {
  if ('gender' in gender) return () => gender.gender
  return (row, column) => {
    const { text, label = text, place } = said(row, gender, column)
    const read = readGender(toldMeaning(gender.genders, text) ?? text) ?? readGender(label)
    if (read === undefined) collector.fault({ code: 'genderUnknown', place, found: text })
    return read
  }
}

function breakdownReader({ mapping: { breakdowns }, context, collector, said }: Parts): Read<string> {
  if (breakdowns.length === 0) return () => ''
  const readers = breakdowns.map((one) => {
    const known = context.dimensions.find(({ key }) => key === one.dimension)
    const find = known ? createCategoryFinder(known) : () => undefined
    const remembered = new Map<string, CategoryReading | undefined>()
    return (row: TidyRow, column: string): BreakdownPart | undefined => {
      const { text, label = text, place } = said(row, one, column)
      const named = toldMeaning(one.categories, text)
      if (named !== undefined) return { dimension: one.dimension, category: named }
      if (!remembered.has(text)) remembered.set(text, find(text) ?? find(label))
      const read = remembered.get(text)
      if (!read) {
        collector.fault({ code: 'categoryUnknown', place, found: text })
        return undefined
      }
      if (read.isLoose) collector.note('openEndedAge', place, text)
      const part = { dimension: one.dimension, category: read.category }
      if (read.isNew) collector.meetCategory(part)
      return part
    }
  })
  return (row, column) => {
    const parts = readers.map((read) => read(row, column))
    if (parts.some((part) => part === undefined)) return undefined
    return toBreakdown(parts.filter((part): part is BreakdownPart => part !== undefined && part.category !== ''))
  }
}
