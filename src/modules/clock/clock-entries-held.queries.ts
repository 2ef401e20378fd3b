import { sql } from 'kysely'

import type { HeldWork, WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import type { UnitHolder } from '#modules/organisations/reform/unit-holder.ts'
import { heldInTable } from '#modules/organisations/reform/unit-holding-rows.queries.ts'
import { contentOf } from './clock-reading.service.ts'
import { findEntries, holdClock, updateEntryContent } from './entries.queries.ts'
import { insertEntryChange } from './entry-changes.queries.ts'

/** Entries of the clock that a unit answers for: an open form learns of each move. */
export const clockEntriesOfUnits: UnitHolder = heldInTable({
  kind: 'clockEntry',
  table: 'clock_entry',
  id: sql`held.id::text`,
  title: sql`held.title`,
  isDeleted: sql<boolean>`(held.deleted_at IS NOT NULL)`,
  isVersioned: true,
})

/** Entries that a person answers for: who answered before is in their history. */
export const clockEntriesOfPeople: WorkHolder = {
  kind: 'clockEntry',
  async find(tx, { organisationId, accountId }) {
    const { rows } = await sql<HeldWork>`
      SELECT id, title, 'clock/entries/' || id::text AS path, NULL AS "dueOn"
        FROM clock_entry
       WHERE organisation_id = ${organisationId} AND responsible_account_id = ${accountId} AND deleted_at IS NULL
       ORDER BY created_at, id`.execute(tx)
    return rows
  },
  async give(tx, { organisationId, to, accountId, name, now }, ids) {
    const author = { organisationId, accountId, name, now }
    await holdClock(tx, organisationId)
    for (const entry of (await findEntries(tx, organisationId)).filter(({ id }) => ids.includes(id))) {
      const before = contentOf(entry)
      await insertEntryChange(tx, author, { entryId: entry.id, change: 'updated', before })
      const content = { ...before, responsible: { kind: 'person', id: to.id } } as const
      await updateEntryContent(tx, author, { id: entry.id, content })
    }
  },
}
