import { sql } from 'kysely'
import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { groupInput, type GroupInput, groupKinds } from './group.ts'
import { compositionRules } from './rules/composition-rules.ts'

/** A group as it is stored, deleted or not. */
export interface StoredGroup extends GroupInput {
  id: string
  organisationId: string
  version: number
  parentName: LocalText | null
  programmeName: LocalText | null
  updatedAt: string
  updatedBy: string
  isDeleted: boolean
}

const groups = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('body_group as one')
    .leftJoin('body_group as parent', 'parent.id', 'one.parent_id')
    .leftJoin('programme', 'programme.id', 'one.programme_id')
    .selectAll('one')
    .select(['parent.name as parent_name', 'programme.name as programme_name'])
    .where('one.organisation_id', '=', organisationId)
    .orderBy(sql`array_position(${[...groupKinds]}::text[], one.kind)`)
    .orderBy(sql`coalesce(one.name ->> 'fi', one.name ->> 'sv', one.name ->> 'en') COLLATE "fi-x-icu"`)
    .orderBy('one.id')

type GroupRow = Awaited<ReturnType<ReturnType<typeof groups>['execute']>>[number]

const toGroup = (row: GroupRow): StoredGroup => ({
  id: row.id,
  organisationId: row.organisation_id,
  version: row.version,
  kind: z.enum(groupKinds).parse(row.kind),
  name: row.name,
  mandate: row.mandate,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  decisionSection: row.decision_section,
  decisionLink: row.decision_link,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  parentId: row.parent_id,
  parentName: row.parent_name,
  programmeId: row.programme_id,
  programmeName: row.programme_name,
  ageGroup: groupInput.shape.ageGroup.parse(row.age_group),
  rules: compositionRules.parse(row.rules),
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** Every group of an organisation by kind and name, deleted ones too. */
export const findGroups = async (tx: ReadTx, organisationId: string): Promise<StoredGroup[]> =>
  (await groups(tx, organisationId).execute()).map(toGroup)

/** A group that is not deleted. */
export async function findGroup(tx: ReadTx, organisationId: string, id: string): Promise<StoredGroup | undefined> {
  const row = await groups(tx, organisationId)
    .where('one.id', '=', id)
    .where('one.deleted_at', 'is', null)
    .executeTakeFirst()
  return row && toGroup(row)
}

/** Holds a group, deleted or not, until the transaction ends. */
export async function holdGroup(tx: Tx, organisationId: string, id: string): Promise<StoredGroup | undefined> {
  await tx
    .selectFrom('body_group')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const row = await groups(tx, organisationId).where('one.id', '=', id).executeTakeFirst()
  return row && toGroup(row)
}
