import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import {
  networkAim,
  networkCommitment,
  networkContact,
  networkDay,
  type NetworkInput,
  networkKinds,
  type NetworkView,
} from './network.ts'

/** A network as it is stored, deleted or not. */
export interface StoredNetwork extends NetworkView {
  isDeleted: boolean
}

const networks = (tx: ReadTx, organisationId: string) =>
  tx.selectFrom('network').selectAll().where('organisation_id', '=', organisationId).orderBy('created_at').orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof networks>['execute']>>[number]

const toStored = (row: Row): StoredNetwork => ({
  id: row.id,
  kind: z.enum(networkKinds).parse(row.kind),
  name: row.name,
  convener: row.convener,
  link: row.link,
  sinceOn: row.since_on,
  endedOn: row.ended_on,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  decisionSection: row.decision_section,
  decisionLink: row.decision_link,
  promised: row.promised,
  aims: z.array(networkAim).parse(row.aims),
  days: z.array(networkDay).parse(row.days),
  commitments: z.array(networkCommitment).parse(row.commitments),
  contacts: z.array(networkContact).parse(row.contacts),
  version: row.version,
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** Every network of an organisation in the order in which they were added, deleted ones too. */
export const findNetworks = async (tx: ReadTx, organisationId: string): Promise<StoredNetwork[]> =>
  (await networks(tx, organisationId).execute()).map(toStored)

/** Holds a network, deleted or not, until the transaction ends. */
export async function holdNetwork(tx: Tx, organisationId: string, id: string): Promise<StoredNetwork | undefined> {
  const row = await networks(tx, organisationId).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toStored(row)
}

/** Who writes, and when. */
export interface NetworkAuthor {
  organisationId: string
  name: string
  now: Date
}

const toColumns = (input: NetworkInput) => ({
  kind: input.kind,
  name: JSON.stringify(input.name),
  convener: input.convener,
  link: input.link,
  since_on: input.sinceOn,
  ended_on: input.endedOn,
  decided_by: input.decidedBy,
  decided_on: input.decidedOn,
  decision_section: input.decisionSection,
  decision_link: input.decisionLink,
  promised: input.promised && JSON.stringify(input.promised),
  aims: JSON.stringify(input.aims),
  days: JSON.stringify(input.days),
  commitments: JSON.stringify(input.commitments),
  contacts: JSON.stringify(input.contacts),
})

export async function insertNetwork(
  tx: Tx,
  author: NetworkAuthor,
  { input, id }: { input: NetworkInput; id?: string },
): Promise<string> {
  const row = await tx
    .insertInto('network')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      created_at: author.now,
      updated_at: author.now,
      updated_by: author.name,
      ...toColumns(input),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const changed = (tx: Tx, { organisationId, name, now }: NetworkAuthor, id: string) =>
  tx
    .updateTable('network')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, updated_by: name }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

/** Stores new content of a network that is held; gives its new version. */
export const updateNetworkContent = async (
  tx: Tx,
  author: NetworkAuthor,
  { id, input }: { id: string; input: NetworkInput },
): Promise<number> => (await changed(tx, author, id).set(toColumns(input)).executeTakeFirstOrThrow()).version

/** Deletes a network, or brings it back; gives its new version. */
export const markDeleted = async (tx: Tx, author: NetworkAuthor, id: string, isDeleted: boolean): Promise<number> =>
  (
    await changed(tx, author, id)
      .set({ deleted_at: isDeleted ? author.now : null })
      .executeTakeFirstOrThrow()
  ).version
