import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { AnsweredDuty, Responsibility } from './responsibility.ts'

export interface StoredResponsibility extends Responsibility {
  duty: string
  groupName: LocalText | null
  groupEndsOn: Day | null
  unitName: LocalText | null
  accountName: string | null
  isMember: boolean
  version: number
  updatedAt: Date
  updatedBy: string
}

/** What has been said of the duties of an organisation, in any order. */
export async function findResponsibilities(tx: ReadTx, organisationId: string): Promise<StoredResponsibility[]> {
  const { rows } = await sql<StoredResponsibility>`
    SELECT said.duty, said.body, said.group_id AS "groupId", said.unit_id AS "unitId", said.account_id AS "accountId",
           said.person_name AS "personName", said.decided_by AS "decidedBy", said.decided_on::text AS "decidedOn",
           said.decision_section AS "decisionSection", said.decision_link AS "decisionLink", said.note, said.version,
           said.updated_at AS "updatedAt", said.updated_by AS "updatedBy", body_group.name AS "groupName",
           CASE WHEN body_group.deleted_at IS NOT NULL THEN '0001-01-01' ELSE body_group.ends_on::text END AS "groupEndsOn",
           unit.name AS "unitName", account.name AS "accountName", membership.account_id IS NOT NULL AS "isMember"
      FROM duty_responsibility said
      LEFT JOIN body_group ON body_group.id = said.group_id
      LEFT JOIN unit ON unit.id = said.unit_id
      LEFT JOIN account ON account.id = said.account_id
      LEFT JOIN membership ON membership.account_id = said.account_id AND membership.organisation_id = said.organisation_id
     WHERE said.organisation_id = ${organisationId}`.execute(tx)
  return rows
}

interface Saved {
  organisationId: string
  duty: AnsweredDuty
  responsibility: Responsibility
  name: string
  now: Date
}

/** Stores what is said of a duty; returns its version. */
export async function putResponsibility(
  tx: Tx,
  { organisationId, duty, responsibility, name, now }: Saved,
): Promise<number> {
  const { groupId, unitId, accountId, personName, decidedBy, decidedOn, decisionSection, decisionLink, ...plain } =
    responsibility
  const values = {
    ...plain,
    group_id: groupId,
    unit_id: unitId,
    account_id: accountId,
    person_name: personName,
    decided_by: decidedBy,
    decided_on: decidedOn,
    decision_section: decisionSection,
    decision_link: decisionLink,
    updated_at: now,
    updated_by: name,
  }
  const { version } = await tx
    .insertInto('duty_responsibility')
    .values({ organisation_id: organisationId, duty, version: 1, ...values })
    .onConflict((row) =>
      row.columns(['organisation_id', 'duty']).doUpdateSet((eb) => ({
        ...values,
        version: eb('duty_responsibility.version', '+', 1),
      })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
