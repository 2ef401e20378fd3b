import { sql } from 'kysely'

import type { Db, ReadTx } from '../db.ts'
import type { Gauge } from '../module.ts'

export interface LetterCounts {
  waiting: number
  /** How long the first of them has waited, in seconds; 0 when none waits. */
  oldestSeconds: number
  /** Of the last month: what is older is forgotten. */
  refused: number
  bounced: number
}

const counts = (now: Date) => sql<LetterCounts>`
  SELECT (SELECT count(*) FROM letter WHERE state = 'planned') + (SELECT count(*) FROM letter WHERE state = 'sending') AS waiting,
         coalesce((SELECT greatest(extract(epoch FROM ${now}::timestamptz - min(planned_at)), 0)
                     FROM letter WHERE state = 'planned'), 0)::float AS "oldestSeconds",
         (SELECT count(*) FROM letter WHERE ended_at IS NOT NULL AND state = 'refused') AS refused,
         (SELECT count(*) FROM mail_bounce) AS bounced`

/** How the letters are doing, for whoever watches the installation. */
export async function countLetters(db: Db, now: Date): Promise<LetterCounts> {
  const { rows } = await counts(now).execute(db)
  return rows[0]!
}

/** The same for /metrics: each a number of its own, and all that are read together of one count. */
export const letterGauges = (db: Db, clock: () => Date): Gauge[] => {
  let underWay: Promise<LetterCounts> | undefined
  const count = () => (underWay ??= countLetters(db, clock()).finally(() => (underWay = undefined)))
  const reading = (name: keyof LetterCounts) => async () => (await count())[name]
  return [
    { name: 'kaarna_letters_waiting', help: 'Letters that have not left yet', read: reading('waiting') },
    {
      name: 'kaarna_letters_oldest_seconds',
      help: 'How long the first letter that waits has waited',
      read: reading('oldestSeconds'),
    },
    {
      name: 'kaarna_letters_refused',
      help: 'Letters of the last month that a mail server refused for good',
      read: reading('refused'),
    },
    {
      name: 'kaarna_addresses_refusing',
      help: 'Addresses to which no letters leave until they are proved or changed',
      read: reading('bounced'),
    },
  ]
}

/** Longer than a restart or many letters at once take. */
const patienceMilliseconds = 10 * 60_000

/**
 * Since when letters wait that nobody has refused: the mail server is away, or does not let Kaarna in. Undefined while
 * letters leave; what is tried again because of its own mailbox says nothing of the server.
 */
export async function findStandstill(tx: ReadTx, now: Date): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('letter')
    .select(({ fn }) => fn.min('planned_at').as('since'))
    .where('state', '=', 'planned')
    .where('tries', '=', 0)
    .where('planned_at', '<', new Date(now.getTime() - patienceMilliseconds))
    .executeTakeFirst()
  return row?.since ?? undefined
}
