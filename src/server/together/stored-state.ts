import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'

/** A document as it is stored. */
export interface SharedState {
  /** Of which making the document is. */
  copy: string
  state: Uint8Array
  /** Which version of each text the state holds, by block. */
  versions: Record<string, number>
  revision: number
}

const versionsByBlock = z.record(z.string(), z.number())

/** The stored document of a name, locked for a change; an empty one when there was none. */
export async function lockState(
  tx: Tx,
  { name, thing }: { name: string; thing: string },
  now: Date,
): Promise<SharedState> {
  const empty = Buffer.from([0, 0])
  await tx
    .insertInto('shared_document')
    .values({ name, thing, state: empty, versions: '{}', updated_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await tx
    .selectFrom('shared_document')
    .select(['copy', 'state', 'versions', 'revision'])
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { ...row, state: new Uint8Array(row.state), versions: versionsByBlock.parse(row.versions) }
}

export async function updateState(
  tx: Tx,
  name: string,
  { state, versions, revision }: Omit<SharedState, 'copy'>,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('shared_document')
    .set({ state: Buffer.from(state), versions: JSON.stringify(versions), revision, updated_at: now })
    .where('name', '=', name)
    .execute()
}

/** Of which making the stored document is; undefined when there is none. */
export async function findCopy(tx: ReadTx, name: string): Promise<string | undefined> {
  const row = await tx.selectFrom('shared_document').select('copy').where('name', '=', name).executeTakeFirst()
  return row?.copy
}
