import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { addDays, type Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { daysOfPrograms, mostPrograms } from './calendar-program.ts'

interface Asking {
  feedId: string
  programHash: Buffer
  today: Day
}

/** Notes that a program has fetched a calendar: once a day, so that fetching stays reading. */
export async function noteProgram(tx: Tx, { feedId, programHash, today }: Asking): Promise<void> {
  await sql`
    INSERT INTO calendar_feed_program (feed_id, program_hash, last_asked_on)
    SELECT ${feedId}, ${programHash}, ${today}
     WHERE (SELECT count(*) FROM calendar_feed_program WHERE feed_id = ${feedId}) < ${mostPrograms}
        OR EXISTS (SELECT FROM calendar_feed_program WHERE feed_id = ${feedId} AND program_hash = ${programHash})
        ON CONFLICT (feed_id, program_hash) DO UPDATE SET last_asked_on = ${today}
     WHERE calendar_feed_program.last_asked_on <> ${today}`.execute(tx)
}

/** How many different programs have fetched each of some calendars in the last days, today included. */
export async function countPrograms(
  tx: ReadTx,
  feedIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, number>> {
  if (feedIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('calendar_feed_program')
    .select(({ fn }) => ['feed_id', fn.countAll<number>().as('programs')])
    .where('feed_id', 'in', [...feedIds])
    .where('last_asked_on', '>', addDays(today, -daysOfPrograms))
    .groupBy('feed_id')
    .execute()
  return new Map(rows.map(({ feed_id: id, programs }) => [id, Number(programs)]))
}

/** An address that is another now has been fetched by nobody. */
export async function deletePrograms(tx: Tx, feedId: string): Promise<void> {
  await tx.deleteFrom('calendar_feed_program').where('feed_id', '=', feedId).execute()
}

/** Forgets programs that have not asked for so long that they are not counted; in the demo its own days stay. */
export async function forgetPrograms(tx: Tx, today: Day): Promise<void> {
  await sql`
    DELETE FROM calendar_feed_program AS program
     USING calendar_feed AS feed, account
     WHERE feed.id = program.feed_id AND account.id = feed.account_id
       AND program.last_asked_on <= ${addDays(today, -daysOfPrograms)}
       AND NOT (account.demo AND program.last_asked_on <= ${demoDay})`.execute(tx)
}
