import { z } from 'zod'

import type { TidyTable } from '../tables/tidy-table.ts'
import type { TableServiceId } from './table-service-kinds.texts.ts'

/** What a dimension is about, where the service says so. */
export type DimensionRole = 'time' | 'region' | 'contents'

export interface TableCategory {
  code: string
  label: string
  /** Of contents: what its numbers are counted in, and how many decimals they have. */
  unit?: string | undefined
  decimals?: number | undefined
  /** Of a tree: the level that the category stands on, and its code in the classification of that level. */
  level?: string | undefined
  levelCode?: string | undefined
}

export interface TableDimension {
  code: string
  label: string
  role: DimensionRole | null
  categories: readonly TableCategory[]
  /** The service gives a total when nothing is chosen of it. */
  mayBeLeftOut: boolean
}

/** A table without its numbers: what can be chosen of it. */
export interface TableDescription {
  service: TableServiceId
  /** The address under which the service gives it; may differ from the one that a person pasted. */
  address: string
  title: string
  dimensions: readonly TableDimension[]
  producer: string | null
  licence: string | null
  /** When the service says that the table last changed, in its own words; the same words: the same figures. */
  updated: string | null
  /** What the address itself chooses, as from a service's own page. */
  chosen: TableSelection
}

/**
 * What is asked of a table, for each dimension: codes; or everything that stands on some levels when it is asked, so that
 * next year's year comes along. A dimension that is not named comes whole. Of one that is named with no codes nothing is
 * asked, so that the service gives its total.
 */
export const tableSelection = z
  .record(
    z.string().max(200),
    z.union([
      z.array(z.string().max(200)).max(10_000),
      z.object({ levels: z.array(z.string().max(200)).min(1).max(50) }),
    ]),
  )
  .meta({ id: 'TableSelection' })
export type TableSelection = z.infer<typeof tableSelection>
export type ChosenCategories = TableSelection[string]

/** Text of an outside address, under the rules of ask-outside.ts. */
export interface OutsideAnswer {
  text: string
  contentType: string
}

export interface OutsideQuestion {
  url: string
  /** Sent as JSON with POST. */
  body?: unknown
  accept?: string
  /** How often the service lets itself be asked; carefully when it does not say. */
  pace?: CallPace
}

export interface CallPace {
  calls: number
  windowSeconds: number
}

/** Asks an outside address. Throws TableServiceError. */
export type AskOutside = (question: OutsideQuestion) => Promise<OutsideAnswer>

/**
 * A kind of statistics service. Reading is pure but for `ask`. All functions throw TableServiceError, and nothing is ever
 * read in part: a table comes whole as it was asked for, or not at all.
 */
export interface TableService {
  id: TableServiceId
  /** The address under which the service gives the table; undefined when an address is none of its own. */
  recognise(address: URL): string | undefined
  describe(address: string, ask: AskOutside): Promise<TableDescription>
  read(description: TableDescription, selection: TableSelection, ask: AskOutside): Promise<TidyTable>
}
