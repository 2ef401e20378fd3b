import type { RegionKey, Register } from '#modules/regions/region.ts'
import type { Db, ReadTx, Tx } from '#server/db.ts'
import type { Jobs } from '#server/jobs.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { findImportRun, findLastRuns, insertImportRun } from '../imports.queries.ts'
import type { ImportRun } from '../import-run.ts'
import { ownKeyPrefix, registerOfOrganisation } from '../own-key.ts'
import type { AskOutside, TableDescription } from '../sources/table-service.ts'
import { TableServiceError } from '../sources/table-service-error.ts'
import { describeTable } from '../sources/table-services.ts'
import { readMappingContext } from '../tables/mapping-context.service.ts'
import { proposeChoice } from './propose-choice.ts'
import { keyPrefixOf } from './propose-indicators.ts'
import { toRunFault } from './run-faults.ts'
import type { TableChoice } from './table-choice.ts'
import type { TableSource } from './table-source.ts'
import { findTableSource, findTableSources, type SourceOwner, type StoredTableSource } from './table-sources.queries.ts'

export const tableImportJobName = 'importTable'

/** Whose sources are dealt with, and where the owner is. */
export interface SourcePlace {
  owner: SourceOwner
  register: Register
  home?: RegionKey | undefined
  /** What keys of the owner's indicators begin with; undefined: a word of the table's own address. */
  keyPrefix?: string | undefined
}

export const commonPlace: SourcePlace = { owner: null, register: 'real' }

/** An organisation's own sources: codes mean regions of its own register, names also parts of its own area. */
export function placeOf(organisation: Organisation): SourcePlace {
  const { id, slug, regionKey } = organisation
  const register = registerOfOrganisation(organisation)
  return { owner: id, register, home: regionKey ?? undefined, keyPrefix: ownKeyPrefix(slug, register) }
}

export const toTableSource = (stored: StoredTableSource, lastRun: ImportRun | null): TableSource => ({
  id: stored.id,
  service: stored.service,
  address: stored.address,
  title: stored.title,
  choice: stored.choice,
  producer: stored.producer,
  licence: stored.licence,
  visibility: stored.visibility,
  mayRepublish: stored.mayRepublish,
  addedAt: stored.addedAt.toISOString(),
  addedBy: stored.addedBy,
  lastRun,
})

/** All sources of an owner with their newest runs. */
export async function listSources(tx: ReadTx, owner: SourceOwner): Promise<TableSource[]> {
  const stored = await findTableSources(tx, owner)
  const runs = await findLastRuns(
    tx,
    stored.map(({ id }) => id),
  )
  return stored.map((source) => toTableSource(source, runs.get(source.id) ?? null))
}

/** Throws `notFound`. */
export async function requireSource(tx: ReadTx, owner: SourceOwner, id: string): Promise<StoredTableSource> {
  const source = await findTableSource(tx, owner, id)
  if (!source) throw new AppError('notFound', `No table source ${id}`)
  return source
}

/** Plans a run in the caller's transaction; the figures come in the background. */
export async function planTableImport(
  tx: Tx,
  jobs: Jobs,
  { source, requestedBy }: { source: StoredTableSource; requestedBy: string | null },
): Promise<ImportRun> {
  const runId = await insertTableRun(tx, source, requestedBy)
  await jobs.plan(tx, tableImportJobName, { runId })
  return (await findImportRun(tx, runId))!
}

export const insertTableRun = (tx: Tx, source: StoredTableSource, requestedBy: string | null): Promise<string> =>
  insertImportRun(tx, {
    source: source.service,
    selection: { keys: source.choice.indicators.map(({ key }) => key) },
    years: null,
    requestedBy,
    tableSourceId: source.id,
  })

export interface DescribeOptions {
  db: Db
  ask: AskOutside
  address: string
  place: SourcePlace
}

/** The table of an address and what it is probably wanted for. Throws AppError with the service's fault. */
export async function describeAndPropose({
  db,
  ask,
  address,
  place,
}: DescribeOptions): Promise<{ description: TableDescription; proposal: TableChoice }> {
  const description = await asInvalidInput(() => describeTable(address, ask))
  const context = await readMappingContext(db, place)
  const keyPrefix = place.keyPrefix ?? keyPrefixOf(description.address)
  return { description, proposal: proposeChoice({ description, context, keyPrefix }) }
}

/** What a service answers wrongly, as a fault of the address that was given; the problem carries where and what. */
export async function asInvalidInput<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof TableServiceError)) throw error
    const { message } = invalidInput('address', error.fault)
    throw new AppError('invalidInput', `${message} ${error.place} ${error.what}`, {
      faults: [{ path: 'address', message: error.fault }],
      extra: { fault: toRunFault(error) },
    })
  }
}
