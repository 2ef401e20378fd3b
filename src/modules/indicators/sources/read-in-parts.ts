import type { TidyTable } from '../tables/tidy-table.ts'
import { checkParts } from './check-answer.ts'
import { toTidyTable } from './cube-table.ts'
import type { JsonStatDataset } from './json-stat.ts'
import { type AskedDimension, splitQuery } from './split-query.ts'
import type { TableDescription } from './table-service.ts'

interface PartReading {
  description: TableDescription
  asked: readonly AskedDimension[]
  /** Of one answer. */
  mostCells: number
  askPart: (part: readonly AskedDimension[]) => Promise<JsonStatDataset>
}

/** Asks for a table in as many parts as its service needs, one after another, and puts them together. */
export async function readInParts({ description, asked, mostCells, askPart }: PartReading): Promise<TidyTable> {
  const parts: JsonStatDataset[] = []
  for (const part of splitQuery(asked, mostCells)) parts.push(await askPart(part))
  checkParts(parts, description.address)
  return toTidyTable(parts, description)
}
