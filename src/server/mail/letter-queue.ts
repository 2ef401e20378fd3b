import type pg from 'pg'

/** One sender at a time, in any process: whoever has this lock. */
const senderLock = 4_221_986_031

/** A letter that is to leave now. */
export interface Claimed {
  id: number
  key: string
  sealed: string
  plannedAt: Date
  /** How often it was tried before. */
  tries: number
}

/** What became of a letter that was tried. */
export type Outcome =
  | { id: number; state: 'sent' }
  | { id: number; state: 'refused' | 'left_out'; fault: string; isAddress: boolean }
  /** Tried again at a moment; `tries` stays as it was when the server took no letters at all. */
  | { id: number; state: 'planned'; tries: number; nextTryAt: Date; fault: string }

/**
 * The sender's side of the letters, all over one connection that holds the sender's lock: if the connection is lost, so
 * are the lock and the right to write here.
 */
export interface LetterQueue {
  /** Settles what was tried and marks the next letters as being sent, oldest first, in one transaction. */
  settleAndClaim(outcomes: readonly Outcome[], most: number, now: Date): Promise<Claimed[]>
  /** When the next letter that waits may be tried; undefined when none waits. */
  findNextTry(): Promise<Date | undefined>
  /** Forgets letters that ended before a moment. */
  forget(before: Date): Promise<void>
}

/** Takes the lock; undefined when another sender has it. What a sender that died had begun to send is planned again: its fate is unknown. */
export async function openLetterQueue(client: pg.Client): Promise<LetterQueue | undefined> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [senderLock])
  if (!rows[0]?.held) return undefined
  await client.query(`UPDATE letter SET state = 'planned' WHERE state = 'sending'`)
  return {
    async settleAndClaim(outcomes, most, now) {
      await client.query('BEGIN')
      for (const outcome of outcomes) await settle(client, outcome, now)
      const claimed = await claim(client, most, now)
      await client.query('COMMIT')
      return claimed
    },
    async findNextTry() {
      const found = await client.query<{ at: Date | null }>(
        `SELECT min(next_try_at) AS at FROM letter WHERE state = 'planned'`,
      )
      return found.rows[0]?.at ?? undefined
    },
    async forget(before) {
      await client.query('DELETE FROM letter WHERE ended_at < $1', [before])
    },
  }
}

async function settle(client: pg.Client, outcome: Outcome, now: Date): Promise<void> {
  const { id, state } = outcome
  if (state === 'planned')
    return void (await client.query(
      `UPDATE letter SET state = 'planned', tries = $2, next_try_at = $3, fault = $4 WHERE id = $1`,
      [id, outcome.tries, outcome.nextTryAt, outcome.fault],
    ))
  const fault = state === 'sent' ? null : outcome.fault
  const { rows } = await client.query<{ address_hash: Buffer | null }>(
    `UPDATE letter SET state = $2, sealed = NULL, ended_at = $3, fault = $4 WHERE id = $1 RETURNING address_hash`,
    [id, state, now, fault],
  )
  const hash = rows[0]?.address_hash
  if (state !== 'sent' && outcome.isAddress && hash)
    await markAddress((words, values) => client.query(words, [...values]), { hash, fault: outcome.fault, now })
}

/** Marks an address that refuses letters for good, and takes back what else waits for it. */
export async function markAddress(
  run: (words: string, values: readonly unknown[]) => Promise<unknown>,
  { hash, fault, now }: { hash: Buffer; fault: string; now: Date },
): Promise<void> {
  await run(
    `INSERT INTO mail_bounce (address_hash, at, fault) VALUES ($1, $2, $3)
     ON CONFLICT (address_hash) DO UPDATE SET at = excluded.at, fault = excluded.fault`,
    [hash, now, fault],
  )
  await run(
    `UPDATE letter SET state = 'refused', sealed = NULL, ended_at = $2, fault = 'the address has refused letters'
      WHERE address_hash = $1 AND state = 'planned' AND NOT is_asked`,
    [hash, now],
  )
}

async function claim(client: pg.Client, most: number, now: Date): Promise<Claimed[]> {
  await client.query(
    `UPDATE letter SET state = 'left_out', sealed = NULL, ended_at = $1, fault = 'it had lost its point'
      WHERE state = 'planned' AND pointless_at <= $1`,
    [now],
  )
  if (most === 0) return []
  const { rows } = await client.query<{ id: number; key: string; sealed: string; planned_at: Date; tries: number }>(
    `UPDATE letter SET state = 'sending'
      WHERE id IN (SELECT id FROM letter WHERE state = 'planned' AND next_try_at <= $1 ORDER BY id LIMIT $2)
      RETURNING id, key, sealed, planned_at, tries`,
    [now, most],
  )
  return rows
    .map(({ planned_at: plannedAt, ...letter }) => ({ ...letter, plannedAt }))
    .toSorted((one, other) => one.id - other.id)
}
