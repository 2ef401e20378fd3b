import { sql } from 'kysely'

import type { NotificationWays } from '#modules/organisations/notifications/notification.ts'
import { saveUsual } from '#modules/organisations/notifications/notification-settings.queries.ts'
import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import type { Db } from '#server/db.ts'

/** Each of so many people is told one thing that is late, in transactions of 500; returns how many seconds that took. */
export async function tellEverybody(
  db: Db,
  { people: count, late, now }: { people: number; late: NotificationWays['late']; now: Date },
): Promise<number> {
  const organisation = await db
    .insertInto('organisation')
    .values({ slug: 'bench', kind: 'municipality', name: JSON.stringify({ fi: 'Bench' }) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows: people } = await sql<{ id: string }>`
    INSERT INTO account (email, name, email_verified_at)
    SELECT 'person' || n || '@example.fi', 'Henkilö ' || n, now() FROM generate_series(1, ${count}::integer) AS n RETURNING id`.execute(
    db,
  )
  await sql`INSERT INTO membership (account_id, organisation_id, role)
            SELECT id, ${organisation.id}, 'editor' FROM account`.execute(db)
  await db.transaction().execute((tx) => saveUsual(tx, organisation.id, { late }))
  const started = performance.now()
  for (let first = 0; first < count; first += 500)
    await db.transaction().execute((tx) =>
      tellPeople(tx, {
        kind: 'late',
        organisationId: organisation.id,
        accountIds: people.slice(first, first + 500).map(({ id }) => id),
        subject: { kind: 'goal', id: organisation.id },
        by: { accountId: null, name: '' },
        event: 'bench',
        now,
      }),
    )
  return (performance.now() - started) / 1000
}
