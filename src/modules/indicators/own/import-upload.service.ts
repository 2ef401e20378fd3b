import { saveFormerMunicipalities } from '#modules/regions/regions.queries.ts'
import type { Db, Tx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { saveNewCategories } from '../breakdowns.queries.ts'
import { lockCatalogue } from '../catalogue-writing.queries.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { toMapping } from '../tables/column-roles.ts'
import { type HeadedTable, toHeadedTable } from '../tables/files/headings.ts'
import { openTable } from '../tables/files/open-table.ts'
import { TableError } from '../tables/files/table-error.ts'
import { type MappedFigures, mapFigures, type MappingContext } from '../tables/map-figures.ts'
import { checkTable } from './check-table.service.ts'
import type { TableCheck, TableReading } from './figure-upload.ts'
import { requireKnown } from './read-upload.service.ts'
import { headingsDigest } from './saved-headings.ts'
import { saveMapping } from './figure-uploads.queries.ts'
import { saveUpdatedOn } from './own-indicators.queries.ts'

export interface UploadFileImport {
  db: Db
  /** Whose way of reading it is remembered; null: nobody's. */
  organisationId: string | null
  /** What the file's words are read against: its indicators are those that may be changed. */
  context: MappingContext
  bytes: Uint8Array
  /** The file that was sent; undefined: it came another way. */
  uploadId?: string
  reading: TableReading
  now: Date
  onRows?: (rows: number) => void
  /** Done in the transaction that writes the figures, before them. */
  prepare?: (tx: Tx, mapped: MappedFigures) => Promise<void>
  /** Done in the same transaction, after them. */
  alsoWrite?: (tx: Tx, result: TableCheck) => Promise<void>
}

/**
 * Reads a file and writes its figures: a revision for each indicator whose figures differ, all in one transaction, or nothing
 * when there is a fault. Returns what came of it. Throws `invalidInput` for a reading that names what does not exist.
 */
export async function importUpload(options: UploadFileImport): Promise<TableCheck> {
  const read = await readTable(options)
  if ('fault' in read) return read.fault
  const { mapped, columns } = read
  if (mapped.faultCount > 0)
    return (await checkTable(options.db, mapped, { mode: options.reading.mode, isWhole: true })).check
  return options.db.transaction().execute((tx) => writeTable(tx, options, { mapped, columns }))
}

interface ReadTable {
  mapped: MappedFigures
  columns: readonly string[]
}

async function readTable(options: UploadFileImport): Promise<ReadTable | { fault: TableCheck }> {
  const { context, bytes, reading, onRows } = options
  requireKnown(reading.draft, context)
  const made = toMapping(reading.draft)
  if ('missing' in made) return { fault: failedCheck(new TableError('noFigures')) }
  try {
    const table: HeadedTable = await toHeadedTable(await openTable(bytes), reading)
    const mapped = await mapFigures({ table, mapping: made.mapping, context, ...(onRows && { onRows }) })
    return { mapped, columns: table.columns.map(({ name }) => name) }
  } catch (error) {
    if (error instanceof TableError) return { fault: failedCheck(error) }
    throw error
  }
}

export const failedCheck = ({ fault }: TableError): TableCheck => ({
  rows: 0,
  isWhole: true,
  figures: 0,
  years: null,
  regions: 0,
  indicators: [],
  faults: [fault],
  faultCount: 1,
  notes: [],
})

async function writeTable(tx: Tx, options: UploadFileImport, { mapped, columns }: ReadTable): Promise<TableCheck> {
  const { organisationId, uploadId = null, reading, now, prepare, alsoWrite } = options
  await saveNewCategories(tx, mapped.newCategories)
  await saveFormerMunicipalities(tx, mapped.formerMunicipalities)
  await prepare?.(tx, mapped)
  // What is there must not change between its reading and the writing of what it becomes.
  await lockCatalogue(tx)
  const { check, revisions } = await checkTable(tx, mapped, { mode: reading.mode, isWhole: true })
  if (check.faultCount === 0) {
    const day = isoDay(now)
    const saved = await saveRevisions(
      tx,
      revisions.map((one) => ({
        ...one,
        fetchedAt: now,
        sourceUpdatedOn: day,
        importRunId: null,
        figureUploadId: uploadId,
      })),
    )
    await saveUpdatedOn(
      tx,
      saved.flatMap(({ indicator, changed }) => (changed ? [indicator] : [])),
      day,
    )
    const headings = headingsDigest(columns)
    if (organisationId !== null) await saveMapping(tx, { organisationId, headings, draft: reading.draft, now })
  }
  await alsoWrite?.(tx, check)
  return check
}
