import { createHmac } from 'node:crypto'

import { sql } from 'kysely'

import { AppError } from '#shared/errors.ts'
import type { Db, Tx } from './db.ts'

/** How often something may be tried within a window that begins with the first try. */
const limits = {
  /** Wrong passwords for one account. */
  signInToAccount: { most: 10, minutes: 15 },
  /** Failed sign-ins of any kind from one address: a town hall may share one. */
  signInFromAddress: { most: 60, minutes: 15 },
  /** Letters to one mailbox. */
  letterToMailbox: { most: 4, minutes: 60 },
  /** Invitations by one person: enough for a whole town hall, too few for a flood. */
  invitationByPerson: { most: 200, minutes: 60 },
  /** Connections for writing together by one person: a network that comes and goes opens many. */
  writingTogether: { most: 300, minutes: 15 },
  /** Letters asked for from one address. */
  letterFromAddress: { most: 30, minutes: 60 },
  /** Questions to statistics services on behalf of one person. */
  tableQuestion: { most: 60, minutes: 15 },
  /** Calls with one token: a program that asks every second is let in, a runaway is stopped. */
  apiToken: { most: 1800, minutes: 15 },
  /** Tests of webhooks and deliveries that one person sends again. */
  webhookByHand: { most: 100, minutes: 15 },
  /** Tokens from one address that open nothing. */
  wrongTokenFromAddress: { most: 60, minutes: 15 },
  /** Questions for one calendar: programs ask a few times an hour, on several devices. */
  calendarFeed: { most: 120, minutes: 15 },
  /** Links opened from one address, right or wrong. */
  linkFromAddress: { most: 60, minutes: 15 },
  /** Calls with the personal link of one person: pages opened and answers saved. */
  personalLink: { most: 200, minutes: 15 },
  /** The same from one address, right or wrong: a whole town hall may answer on the last day. */
  personalLinkFromAddress: { most: 1500, minutes: 15 },
  /** Feedback on pilots from one address: a class or a library may share one. */
  feedbackFromAddress: { most: 40, minutes: 60 },
  /** Files that are compared with the approved ones, from one address. */
  fileCheckFromAddress: { most: 60, minutes: 60 },
  /** Feedback on one pilot, from everywhere. */
  feedbackToPilot: { most: 300, minutes: 60 },
} as const satisfies Record<string, { most: number; minutes: number }>
export type LimitKind = keyof typeof limits

export interface Attempt {
  kind: LimitKind
  /** Whose attempts are counted together: an e-mail address, a network address. Kept as a keyed hash only. */
  subject: string
}

export interface Limits {
  /**
   * Counts a try of each kind before it is made, in a transaction of its own, so that many at once are all counted
   * and a refusal does not undo it. Throws `tooManyAttempts` when one of them is over its limit.
   */
  count(attempts: readonly Attempt[], now: Date): Promise<void>
  /** Forgets all tries of a subject, because one succeeded. */
  forget(tx: Tx, attempt: Attempt): Promise<void>
  /** Takes back the one try that succeeded; the others stay counted. */
  takeBack(tx: Tx, attempt: Attempt): Promise<void>
}

/** Limits over the database, so that they hold across restarts and for all processes together. */
export function createLimits(db: Db, secret: Buffer): Limits {
  const hashOf = ({ kind, subject }: Attempt): Buffer =>
    createHmac('sha256', secret).update(`${kind}\0${subject}`).digest()

  async function countOne(attempt: Attempt, now: Date): Promise<number> {
    const { minutes } = limits[attempt.kind]
    const ends = new Date(now.getTime() + minutes * 60_000)
    const { rows } = await sql<{ count: number }>`
      INSERT INTO attempt AS a (kind, subject_hash, count, window_ends_at) VALUES (${attempt.kind}, ${hashOf(attempt)}, 1, ${ends})
      ON CONFLICT (kind, subject_hash) DO UPDATE
         SET count = CASE WHEN a.window_ends_at <= ${now} THEN 1 ELSE a.count + 1 END,
             window_ends_at = CASE WHEN a.window_ends_at <= ${now} THEN ${ends} ELSE a.window_ends_at END
      RETURNING count`.execute(db)
    return rows[0]!.count
  }

  /** Windows that are over say nothing any more; rows that somebody is just counting are left for the next time. */
  const sweep = (now: Date) =>
    sql`DELETE FROM attempt WHERE (kind, subject_hash) IN
          (SELECT kind, subject_hash FROM attempt WHERE window_ends_at <= ${now} LIMIT 100 FOR UPDATE SKIP LOCKED)`.execute(
      db,
    )

  return {
    async count(attempts, now) {
      await sweep(now)
      for (const attempt of attempts) {
        if ((await countOne(attempt, now)) > limits[attempt.kind].most)
          throw new AppError(
            'tooManyAttempts',
            `More than ${limits[attempt.kind].most} tries of the kind ${attempt.kind}`,
          )
      }
    },
    async forget(tx, attempt) {
      await tx
        .deleteFrom('attempt')
        .where('kind', '=', attempt.kind)
        .where('subject_hash', '=', hashOf(attempt))
        .execute()
    },
    async takeBack(tx, attempt) {
      await sql`UPDATE attempt SET count = count - 1
                 WHERE kind = ${attempt.kind} AND subject_hash = ${hashOf(attempt)} AND count > 0`.execute(tx)
    },
  }
}
