import { sql } from 'kysely'

import { heldInTable } from './unit-holding-rows.queries.ts'

/** People and invitations of units. */
export const peopleInUnits = [
  heldInTable({
    kind: 'person',
    table: 'membership',
    id: sql`held.account_id::text`,
    title: sql`(SELECT to_jsonb(account.name) FROM account WHERE account.id = held.account_id)`,
  }),
  heldInTable({
    kind: 'invitation',
    table: 'invitation',
    id: sql`held.id::text`,
    title: sql`to_jsonb(held.email)`,
  }),
]
