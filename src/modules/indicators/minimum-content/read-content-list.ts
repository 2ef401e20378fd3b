import type { LocalText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'
import { plainLetters } from '../catalogue/finnish-root.ts'
import { toHeadedTable } from '../tables/files/headings.ts'
import { openTable } from '../tables/files/open-table.ts'
import { TableError } from '../tables/files/table-error.ts'
import type { TableFault, TidyColumn, TidyRow } from '../tables/tidy-table.ts'
import {
  type ContentKind,
  contentItemId,
  type ContentItem,
  type ContentLevel,
  type NewContentList,
} from './content-list.ts'

/** What may be wrong in a list; its words stand in content-list-faults.texts.ts. */
export const listFaultCodes = [
  'columnMissing',
  'columnTwice',
  'versionMissing',
  'versionDiffers',
  'versionTooLong',
  'idMissing',
  'idInvalid',
  'idTwice',
  'groupMissing',
  'titleMissing',
  'textTooLong',
  'levelUnknown',
  'kindUnknown',
  'indicatorMissing',
  'indicatorInvalid',
  'tooManyItems',
  'noItems',
] as const
export type ListFaultCode = (typeof listFaultCodes)[number]

export interface ListFault {
  code: ListFaultCode
  /** As people see it, from 1; 0: the whole file. */
  row: number
  column?: ListColumn
  found?: string
  /** The row that says something else. */
  otherRow?: number
}

export type ReadContentList =
  | { kind: 'lists'; lists: NewContentList[] }
  /** The file is no list, or something in it is wrong: then nothing of it is taken. */
  | { kind: 'faults'; faults: ListFault[] }
  | { kind: 'unreadable'; fault: TableFault }

export const listColumns = [
  'version',
  'id',
  'group',
  'groupSv',
  'groupEn',
  'title',
  'titleSv',
  'titleEn',
  'level',
  'sotkanet',
  'kind',
] as const
export type ListColumn = (typeof listColumns)[number]

const requiredColumns: readonly ListColumn[] = ['version', 'id', 'group', 'title', 'level', 'kind']

/** What the headings may be called, in plain letters and without signs. */
const headings: Record<ListColumn, readonly string[]> = {
  version: ['version', 'versio'],
  id: ['id', 'tunnus', 'kod'],
  group: ['group', 'groupfi', 'ryhma', 'ryhmafi', 'grupp'],
  groupSv: ['groupsv', 'ryhmasv', 'gruppsv'],
  groupEn: ['groupen', 'ryhmaen', 'gruppen'],
  title: ['title', 'titlefi', 'nimi', 'nimifi', 'otsikko', 'namn'],
  titleSv: ['titlesv', 'nimisv', 'otsikkosv', 'namnsv'],
  titleEn: ['titleen', 'nimien', 'otsikkoen', 'namnen'],
  level: ['level', 'taso', 'niva'],
  sotkanet: ['sotkanet', 'sotkanetid', 'indicator', 'indikaattori', 'indikator'],
  kind: ['kind', 'laji', 'tyyppi', 'slag', 'typ'],
}

const levels: Readonly<Record<string, ContentLevel>> = {
  kunta: 'municipality',
  kommun: 'municipality',
  municipality: 'municipality',
  alue: 'county',
  hyvinvointialue: 'county',
  omrade: 'county',
  valfardsomrade: 'county',
  county: 'county',
}

const kinds: Readonly<Record<string, ContentKind>> = {
  tila: 'state',
  lage: 'state',
  state: 'state',
  toiminta: 'action',
  verksamhet: 'action',
  action: 'action',
  laadullinen: 'qualitative',
  kvalitativ: 'qualitative',
  qualitative: 'qualitative',
}

const most = { items: 2_000, faults: 200, title: 500, version: 60 } as const

/**
 * Reads lists of minimum data content from a CSV file or a workbook: columns version, id, group, title, level, Sotkanet
 * id and kind, named in Finnish, Swedish or English. All of it or nothing: with one fault no list is given.
 */
export async function readContentLists(bytes: Uint8Array): Promise<ReadContentList> {
  try {
    const file = await openTable(bytes)
    const sheet = file.sheets.find(({ isHidden }) => !isHidden) ?? file.sheets[0]
    const table = await toHeadedTable(file, { sheet: sheet?.name ?? '' })
    return await readTable(table)
  } catch (error) {
    if (error instanceof TableError) return { kind: 'unreadable', fault: error.fault }
    throw error
  }
}

interface Headed {
  columns: readonly TidyColumn[]
  headingRow: number
  rows: Iterable<TidyRow> | AsyncIterable<TidyRow>
}

async function readTable({ columns, headingRow, rows }: Headed): Promise<ReadContentList> {
  const { places, faults } = placeColumns(columns, headingRow)
  if (faults.length > 0) return { kind: 'faults', faults }
  const reading = new ListReading(places)
  for await (const row of rows) if (!reading.add(row)) break
  return reading.result()
}

type Places = Partial<Record<ListColumn, number>>

function placeColumns(columns: readonly TidyColumn[], row: number): { places: Places; faults: ListFault[] } {
  const places: Places = {}
  const faults: ListFault[] = []
  for (const [at, { name, label }] of columns.entries()) {
    const heading = plainLetters(label ?? name).replace(/[^a-z0-9]/g, '')
    const column = listColumns.find((one) => headings[one].includes(heading))
    if (!column) continue
    if (places[column] === undefined) places[column] = at
    else faults.push({ code: 'columnTwice', row, column })
  }
  for (const column of requiredColumns)
    if (places[column] === undefined) faults.push({ code: 'columnMissing', row, column })
  return { places, faults }
}

/** Rows one after another, with what has been seen of their lists. */
class ListReading {
  readonly #places: Places
  readonly #faults: ListFault[] = []
  readonly #lists = new Map<ContentLevel, { items: ContentItem[]; rows: Map<string, number> }>()
  #version: { text: string; row: number } | undefined
  #count = 0

  constructor(places: Places) {
    this.#places = places
  }

  /** False: there is more wrong than anybody would read. */
  add({ cells, place: { row } }: TidyRow): boolean {
    const textOf = (column: ListColumn) => (cells[this.#places[column] ?? -1] ?? '').replace(/\s+/g, ' ').trim()
    if (listColumns.every((column) => textOf(column) === '')) return true
    this.#count++
    if (this.#count > most.items) {
      this.#faults.push({ code: 'tooManyItems', row })
      return false
    }
    this.#readRow(row, textOf)
    return this.#faults.length < most.faults
  }

  result(): ReadContentList {
    if (this.#faults.length === 0 && this.#count === 0) this.#faults.push({ code: 'noItems', row: 0 })
    if (this.#faults.length > 0 || !this.#version) return { kind: 'faults', faults: this.#faults }
    const version = this.#version.text
    return { kind: 'lists', lists: Array.from(this.#lists, ([level, { items }]) => ({ level, version, items })) }
  }

  #readRow(row: number, textOf: (column: ListColumn) => string): void {
    const before = this.#faults.length
    const fault = (code: ListFaultCode, column: ListColumn, more: Partial<ListFault> = {}) =>
      this.#faults.push({ code, row, column, ...(textOf(column) !== '' && { found: textOf(column) }), ...more })
    this.#readVersion(row, textOf('version'), fault)
    const level = levels[plainLetters(textOf('level'))]
    if (!level) fault('levelUnknown', 'level')
    const kind = kinds[plainLetters(textOf('kind'))]
    if (!kind) fault('kindUnknown', 'kind')
    const id = textOf('id')
    if (id === '') fault('idMissing', 'id')
    else if (!contentItemId.safeParse(id).success) fault('idInvalid', 'id')
    if (textOf('group') === '') fault('groupMissing', 'group')
    if (textOf('title') === '') fault('titleMissing', 'title')
    for (const column of ['group', 'groupSv', 'groupEn', 'title', 'titleSv', 'titleEn'] as const)
      if (textOf(column).length > most.title) fault('textTooLong', column)
    const indicator = readIndicator(textOf('sotkanet'))
    if (indicator === undefined) fault('indicatorInvalid', 'sotkanet')
    if (indicator === null && kind === 'state') fault('indicatorMissing', 'sotkanet')
    if (!level || !kind || indicator === undefined || this.#faults.length > before) return
    this.#keep(row, level, {
      id,
      kind,
      indicator,
      heading: toText(textOf('group'), textOf('groupSv'), textOf('groupEn')),
      title: toText(textOf('title'), textOf('titleSv'), textOf('titleEn')),
    })
  }

  #readVersion(
    row: number,
    text: string,
    fault: (code: ListFaultCode, column: ListColumn, more?: Partial<ListFault>) => void,
  ) {
    if (text === '') fault('versionMissing', 'version')
    else if (text.length > most.version) fault('versionTooLong', 'version')
    else if (!this.#version) this.#version = { text, row }
    else if (this.#version.text !== text) fault('versionDiffers', 'version', { otherRow: this.#version.row })
  }

  #keep(row: number, level: ContentLevel, item: ContentItem): void {
    const list = this.#lists.get(level) ?? { items: [], rows: new Map<string, number>() }
    this.#lists.set(level, list)
    const otherRow = list.rows.get(item.id)
    if (otherRow !== undefined) {
      this.#faults.push({ code: 'idTwice', row, column: 'id', found: item.id, otherRow })
      return
    }
    list.rows.set(item.id, row)
    list.items.push(item)
  }
}

/** A number is Sotkanet's; a key names its source itself. Null: there is none; undefined: it is neither. */
function readIndicator(text: string): string | null | undefined {
  if (text === '') return null
  if (/^\d{1,9}$/.test(text)) return `sotkanet:${Number(text)}`
  return indicatorKey.safeParse(text).success ? text : undefined
}

const toText = (fi: string, sv: string, en: string): LocalText => ({ fi, ...(sv && { sv }), ...(en && { en }) })
