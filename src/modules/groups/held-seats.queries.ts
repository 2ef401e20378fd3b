import { sql } from 'kysely'

import type { HeldWork, Holding } from '#modules/organisations/hand-over/work-holder.ts'
import type { ReadTx } from '#server/db.ts'

/** Seats in groups that a person has on a day or will have. */
export async function findHeldSeats(tx: ReadTx, { organisationId, accountId, today }: Holding): Promise<HeldWork[]> {
  const { rows } = await sql<HeldWork>`
    SELECT member.id, body_group.name AS title, 'groups/' || body_group.id::text AS path, NULL AS "dueOn"
      FROM group_member AS member
      JOIN body_group ON body_group.id = member.group_id AND body_group.deleted_at IS NULL
     WHERE member.organisation_id = ${organisationId} AND member.account_id = ${accountId} AND member.deleted_at IS NULL
       AND (member.ends_on IS NULL OR member.ends_on >= ${today})
     ORDER BY body_group.name ->> 'fi', member.starts_on, member.id`.execute(tx)
  return rows
}
