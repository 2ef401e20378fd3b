import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Author } from '../plan-objects.queries.ts'
import { planStores, type StoredRow } from '../plan-rows.queries.ts'
import type { ProgrammeStatus } from '../plan.ts'
import {
  type ApprovedKind,
  approvedKinds,
  type FrozenPart,
  type FrozenPlan,
  inReadingOrder,
  type StoredPart,
} from './frozen-plan.ts'
import type { Approval, ProgrammeVersion, VersionOrigin } from './versions.contract.ts'

const countOf = (kind: 'goal' | 'action') =>
  sql<number>`(SELECT count(*) FROM jsonb_array_elements(content -> 'parts') AS part WHERE part ->> 'kind' = ${kind})`

/** Whether a programme is a draft or approved; undefined when there is none. */
export async function findStatus(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<ProgrammeStatus | undefined> {
  const row = await tx
    .selectFrom('programme')
    .select('status')
    .where('id', '=', programmeId)
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row?.status as ProgrammeStatus | undefined
}

/** The versions of a programme without their content, newest first. */
export async function findVersions(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<ProgrammeVersion[]> {
  const rows = await tx
    .selectFrom('programme_version')
    .select(['number', 'origin', 'approved_on', 'approved_by', 'approved_section', 'taken_at', 'by_name'])
    .select(['content_hash', countOf('goal').as('goals'), countOf('action').as('actions')])
    .where('programme_id', '=', programmeId)
    .where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    origin: row.origin as VersionOrigin,
    approvedOn: row.approved_on,
    approvedBy: row.approved_by,
    approvedSection: row.approved_section,
    takenAt: row.taken_at.toISOString(),
    takenBy: row.by_name,
    hash: row.content_hash,
    goals: row.goals,
    actions: row.actions,
  }))
}

/** What was frozen as a version; undefined when there is no such one. */
export async function findFrozen(
  tx: ReadTx,
  organisationId: string,
  { programmeId, number }: { programmeId: string; number: number },
): Promise<FrozenPlan | undefined> {
  const row = await tx
    .selectFrom('programme_version')
    .select('content')
    .where('programme_id', '=', programmeId)
    .where('organisation_id', '=', organisationId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.content as FrozenPlan | undefined
}

/** Everything that is written in a programme now, in the order of reading; empty when there is no such programme. */
export async function findPresentParts(tx: ReadTx, organisationId: string, programmeId: string): Promise<FrozenPart[]> {
  const parts: StoredPart[] = []
  let ids: readonly string[] = [programmeId]
  for (const kind of approvedKinds) {
    const { table, parentColumn } = planStores[kind]
    const column = kind === 'programme' ? 'id' : parentColumn
    const { rows } = await sql<StoredRow<typeof kind> & { parentId: string }>`
      SELECT *, ${sql.ref(parentColumn)} AS "parentId" FROM ${sql.table(table)}
       WHERE ${sql.ref(column)} = ANY (${ids}::uuid[]) AND organisation_id = ${organisationId} AND deleted_at IS NULL
       ORDER BY position, id`.execute(tx)
    parts.push(...rows.map((row) => toPart(kind, row)))
    ids = rows.map(({ id }) => id)
  }
  return inReadingOrder(parts)
}

const toPart = <Kind extends ApprovedKind>(
  kind: Kind,
  row: StoredRow<Kind> & { id: string; parentId: string },
): StoredPart => ({
  kind,
  id: row.id,
  parentId: kind === 'programme' ? null : row.parentId,
  content: { ...planStores[kind].toContent(row) },
})

export interface NewVersion {
  programmeId: string
  number: number
  origin: VersionOrigin
  approval: Approval
  content: FrozenPlan
  hash: string
}

export async function insertVersion(tx: Tx, author: Author, version: NewVersion): Promise<void> {
  const { approvedOn, approvedBy, approvedSection } = version.approval
  await tx
    .insertInto('programme_version')
    .values({
      programme_id: version.programmeId,
      number: version.number,
      organisation_id: author.organisationId,
      origin: version.origin,
      approved_on: approvedOn,
      approved_by: approvedBy && JSON.stringify(approvedBy),
      approved_section: approvedSection,
      taken_at: author.now,
      account_id: author.accountId,
      by_name: version.origin === 'upgrade' ? null : author.name,
      content: JSON.stringify(version.content),
      content_hash: version.hash,
    })
    .execute()
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** What the units, people, actions, regions and indicators among the codes are called. */
export async function findNames(
  tx: ReadTx,
  organisationId: string,
  codes: readonly string[],
): Promise<Record<string, LocalText>> {
  const ids = codes.filter((code) => uuid.test(code))
  const { rows } = await sql<{ code: string; name: LocalText }>`
    SELECT id::text AS code, name FROM unit WHERE id = ANY (${ids}::uuid[]) AND organisation_id = ${organisationId}
    UNION ALL
    SELECT id::text, jsonb_build_object('fi', name) FROM account WHERE id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT id::text, title FROM action WHERE id = ANY (${ids}::uuid[]) AND organisation_id = ${organisationId}
    UNION ALL
    SELECT key, title FROM region WHERE key = ANY (${codes}::text[])
    UNION ALL
    SELECT key, title FROM indicator WHERE key = ANY (${codes}::text[])
    ORDER BY code`.execute(tx)
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

export interface AwaitedProgramme {
  programmeId: string
  organisationId: string
}

/** Takes the programmes whose content at the upgrade is to become their first version, each once; none that is not approved any more. */
export async function takeAwaited(tx: Tx): Promise<AwaitedProgramme[]> {
  const { rows } = await sql<AwaitedProgramme & { isApproved: boolean }>`
    DELETE FROM programme_version_awaited AS awaited USING programme
     WHERE programme.id = awaited.programme_id
    RETURNING programme.id AS "programmeId", programme.organisation_id AS "organisationId",
              programme.status = 'approved' AND programme.deleted_at IS NULL AS "isApproved"`.execute(tx)
  return rows.filter(({ isApproved }) => isApproved)
}
