import { sql } from 'kysely'

import type { WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
import { type AnsweredDuty, answeredDuties } from './responsibility.ts'
import { sayDuty } from './responsibility.texts.ts'

/** Duties that a person does. */
export const dutiesOfPeople: WorkHolder = {
  kind: 'duty',
  async find(tx, { organisationId, accountId }) {
    const rows = await tx
      .selectFrom('duty_responsibility')
      .select('duty')
      .where('organisation_id', '=', organisationId)
      .where('account_id', '=', accountId)
      .execute()
    const held = new Set<string>(rows.map(({ duty }) => duty))
    return answeredDuties
      .filter((duty) => held.has(duty))
      .map((duty: AnsweredDuty) => ({ id: duty, title: sayDuty(duty), path: 'responsibilities', dueOn: null }))
  },
  async give(tx, { organisationId, to, name, now }, duties) {
    await sql`
      UPDATE duty_responsibility
         SET account_id = ${to.id}, version = version + 1, updated_at = ${now}, updated_by = ${name}
       WHERE organisation_id = ${organisationId} AND duty = ANY (${[...duties]}::text[])`.execute(tx)
  },
}

const rows = heldInTable({
  kind: 'duty',
  table: 'duty_responsibility',
  id: sql`held.duty`,
  title: sql`to_jsonb(held.duty)`,
  isVersioned: true,
})

/** Duties whose work is a unit's, by their names. */
export const dutiesOfUnits: UnitHolder = {
  ...rows,
  find: async (tx, organisationId, unitIds) =>
    (await rows.find(tx, organisationId, unitIds)).map((held) => ({
      ...held,
      title: sayDuty(held.id as AnsweredDuty),
    })),
}
