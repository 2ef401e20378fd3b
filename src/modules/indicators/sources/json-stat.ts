import { z } from 'zod'

import { malformed, TableServiceError } from './table-service-error.ts'
import type { DimensionRole, TableCategory, TableDimension } from './table-service.ts'

/** A cube in JSON-stat, any version: numbers in one row, the last dimension's categories changing fastest. */
export interface JsonStatDataset {
  label: string
  source: string | null
  /** As it is written there. */
  updated: string | null
  dimensions: readonly TableDimension[]
  /** How many cells the dimensions make. */
  cells: number
  /**
   * The text of a cell: a number, with `*` after a preliminary one; the sign that its status gives for a number that is
   * not there; '' for nothing.
   */
  cellAt(index: number): string
  /** The texts of a cell's limits and sample size; absent where the service gives none. */
  certaintyAt?: ((index: number) => CertaintyTexts) | undefined
}

/** What a service tells of how sure a cell's number is; '' for nothing. */
export interface CertaintyTexts {
  lower: string
  upper: string
  sample: string
}

/** More cells than any table of municipalities, years and genders has; a computer's memory ends somewhere. */
export const mostCells = 10_000_000

const text = z.string().nullish()
const header = z.object({
  label: text,
  source: text,
  updated: text,
  id: z.array(z.string()).optional(),
  size: z.array(z.number().int().nonnegative()).optional(),
  role: z.unknown().optional(),
  dimension: z.looseObject({}),
  value: z.unknown().optional(),
  status: z.unknown().optional(),
})
type Header = z.infer<typeof header>

export function readAs<T>(schema: z.ZodType<T>, answer: unknown, place: string): T {
  const read = schema.safeParse(answer)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw malformed([place, ...(issue?.path ?? [])].map(String).filter(Boolean).join('.'), issue?.message ?? '')
}

/**
 * The datasets of a document: one of a dataset, all of a bundle (1.x) or of a collection that carries them. `place` begins
 * the places that faults name. Throws TableServiceError.
 */
export function readJsonStat(answer: unknown, place = ''): { id: string; dataset: JsonStatDataset }[] {
  const document = readAs(z.looseObject({ class: text }), answer, place)
  if (document.class === 'collection') return readCollection(document, place)
  if (document.class === 'dimension') throw malformed(place, 'a dimension without figures')
  if (document.class === 'dataset' || 'dimension' in document)
    return [{ id: '', dataset: readDataset(document, place) }]
  const bundled = Object.entries(document)
  if (bundled.length === 0) throw malformed(place, 'no dataset')
  return bundled.map(([id, dataset]) => ({ id, dataset: readDataset(dataset, below(place, id)) }))
}

const collection = z.object({ link: z.object({ item: z.array(z.looseObject({ href: text, label: text })).min(1) }) })

function readCollection(document: unknown, place: string): { id: string; dataset: JsonStatDataset }[] {
  const items = readAs(collection, document, place).link.item
  const carried = items.flatMap((item, index) => ('dimension' in item ? [{ item, id: String(index + 1) }] : []))
  if (carried.length === 0) {
    const listed = items.flatMap(({ href }) => href?.trim() || [])
    if (listed.length === 0) throw malformed(below(place, 'link.item'), 'no dataset')
    throw new TableServiceError('severalTables', { place, what: listed.join(' ') })
  }
  return carried.map(({ item, id }) => ({
    id,
    dataset: readDataset(item, below(place, `link.item.${Number(id) - 1}`)),
  }))
}

const below = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`)

/** One dataset. Version 1 keeps id, size and role inside `dimension`, and so does THL's version 2.0. */
export function readDataset(answer: unknown, place: string): JsonStatDataset {
  const raw = readAs(header, answer, place)
  const { id, size, role } = shapeOf(raw, place)
  const roles = readRoles(role, below(place, 'role'))
  const dimensions = id.map((code, index) =>
    readDimension(
      { code, size: size[index]!, role: roles.get(code) ?? null, answer: ownProperty(raw.dimension, code) },
      below(place, `dimension.${code}`),
    ),
  )
  const cells = size.reduce((product, one) => product * one, 1)
  if (cells > mostCells) throw new TableServiceError('tooManyCells', { place, what: String(cells) })
  const values = readCells(raw.value, cells, below(place, 'value'), isNumberCell)
  const statuses = readStatuses(raw.status, cells, below(place, 'status'))
  return {
    label: raw.label?.trim() ?? '',
    source: raw.source?.trim() || null,
    updated: raw.updated?.trim() || null,
    dimensions,
    cells,
    cellAt: (index) => toCellText(values(index), statuses(index)),
  }
}

const ownProperty = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined

function shapeOf(raw: Header, place: string): { id: string[]; size: number[]; role: unknown } {
  const inside = raw.dimension
  const ids = raw.id ?? readAs(z.array(z.string()), inside.id, below(place, 'dimension.id'))
  const sizes = raw.size ?? readAs(z.array(z.number().int().nonnegative()), inside.size, below(place, 'dimension.size'))
  if (ids.length !== sizes.length)
    throw malformed(below(place, 'size'), `${sizes.length} sizes of ${ids.length} dimensions`)
  if (ids.length === 0) throw malformed(below(place, 'id'), 'no dimensions')
  const twice = ids.find((code, index) => ids.indexOf(code) !== index)
  if (twice !== undefined) throw malformed(below(place, 'id'), `${twice} stands twice`)
  return { id: ids, size: sizes, role: raw.role ?? (ids.includes('role') ? undefined : inside.role) }
}

const roleNames: Record<string, DimensionRole> = { time: 'time', geo: 'region', metric: 'contents' }

function readRoles(answer: unknown, place: string): Map<string, DimensionRole> {
  const read = readAs(z.record(z.string(), z.array(z.string()).nullish()).nullish(), answer, place) ?? {}
  return new Map(
    Object.entries(read).flatMap(([name, codes]) => {
      const role = ownProperty(roleNames, name) as DimensionRole | undefined
      return role ? (codes ?? []).map((code) => [code, role] as const) : []
    }),
  )
}

const dimensionAnswer = z.object({
  label: text,
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]).nullish(),
    label: z.record(z.string(), z.string().nullable()).nullish(),
    unit: z
      .record(z.string(), z.looseObject({ label: text, base: text, decimals: z.number().int().nullish() }).nullable())
      .nullish(),
  }),
  extension: z
    .looseObject({ elimination: z.boolean().nullish().catch(null) })
    .nullish()
    .catch(null),
})

interface DimensionOptions {
  code: string
  size: number
  role: DimensionRole | null
  answer: unknown
}

function readDimension({ code, size, role, answer }: DimensionOptions, place: string): TableDimension {
  // THL names dimensions of which nothing is chosen without describing them.
  if (size === 0 && answer === undefined) return { code, label: code, role, categories: [], mayBeLeftOut: false }
  const { label, category, extension } = readAs(dimensionAnswer, answer, place)
  const codes = codesOf(category.index ?? Object.keys(category.label ?? {}), below(place, 'category.index'))
  if (codes.length !== size)
    throw malformed(below(place, 'category'), `${codes.length} categories where size says ${size}`)
  const units = category.unit ?? {}
  return {
    code,
    label: label?.trim() || code,
    role,
    categories: codes.map((one): TableCategory => {
      const unit = Object.hasOwn(units, one) ? units[one] : undefined
      const name = unit?.base?.trim() || unit?.label?.trim()
      const labels = category.label ?? {}
      return {
        code: one,
        label: (Object.hasOwn(labels, one) ? labels[one]?.trim() : '') || one,
        ...(name && { unit: name }),
        ...(unit?.decimals != null && { decimals: unit.decimals }),
      }
    }),
    mayBeLeftOut: extension?.elimination === true,
  }
}

/** Codes in the order of their places; an object's own order says nothing, since codes may be numbers. */
function codesOf(index: string[] | Record<string, number>, place: string): string[] {
  if (Array.isArray(index)) {
    if (new Set(index).size < index.length) throw malformed(place, 'a category stands twice')
    return index
  }
  const entries = Object.entries(index)
  const codes: string[] = Array.from({ length: entries.length })
  for (const [code, position] of entries) {
    if (position >= entries.length || codes[position] !== undefined)
      throw malformed(below(place, code), `${position} is no place of its own among ${entries.length}`)
    codes[position] = code
  }
  return codes
}

type Cell = string | number | null

const isNumberCell = (cell: unknown): cell is Cell =>
  cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))
const isText = (cell: unknown): cell is string | null => cell === null || typeof cell === 'string'

/** All cells as an array, or those that are there by their places. An empty array says that there are none. */
function readCells<T extends Cell>(
  answer: unknown,
  cells: number,
  place: string,
  isCell: (cell: unknown) => cell is T,
): (index: number) => T | null {
  if (answer === undefined || answer === null) return () => null
  if (Array.isArray(answer)) {
    const list: readonly unknown[] = answer
    if (list.length > 0 && list.length !== cells)
      throw malformed(place, `${list.length} cells where the dimensions make ${cells}`)
    const wrong = list.findIndex((cell) => !isCell(cell))
    if (wrong !== -1) throw malformed(below(place, String(wrong)), `${describe(list[wrong])} is no number`)
    return (index) => (list[index] as T | undefined) ?? null
  }
  const entries = Object.entries(readAs(z.looseObject({}), answer, place))
  const byIndex = new Map<number, T>()
  for (const [key, cell] of entries) {
    const index = /^\d+$/.test(key) ? Number(key) : Number.NaN
    if (!(index < cells)) throw malformed(below(place, key), `no cell among ${cells}`)
    if (!isCell(cell)) throw malformed(below(place, key), `${describe(cell)} is no number`)
    byIndex.set(index, cell)
  }
  return (index) => byIndex.get(index) ?? null
}

const describe = (value: unknown): string => JSON.stringify(value).slice(0, 40)

/** One status for all cells, or one for each as the values are given. */
function readStatuses(answer: unknown, cells: number, place: string): (index: number) => string | null {
  if (typeof answer === 'string') return () => answer
  if (Array.isArray(answer) && answer.length === 1 && isText(answer[0])) {
    const [all] = answer as [string | null]
    return () => all
  }
  return readCells(answer, cells, place, isText)
}

/** Signs of statistics for a number that does not exist, is not known, or may not be told. */
const signsOfNothing = new Set(['.', '..', '...', '…', '-', '–', ':', 'c', 'x'])
const signsOfPreliminary = new Set(['*', 'p', 'P'])

function toCellText(value: Cell, status: string | null): string {
  const sign = status?.trim() ?? ''
  if (value === null || value === '') return signsOfNothing.has(sign) ? '..' : ''
  const number = String(value).trim()
  return signsOfPreliminary.has(sign) ? `${number}*` : number
}
