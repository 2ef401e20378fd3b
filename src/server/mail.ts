import { createHmac, randomUUID } from 'node:crypto'

import { sql } from 'kysely'
import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import type { Tx } from './db.ts'
import { seal } from './seal.ts'

/** A mail in plain text, and in HTML when it has its own; the server sends it when its transaction is committed. */
export const mail = z.object({
  to: z.email(),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  /** Of the words: screen readers read them aloud in that. */
  language: z.enum(languages).optional(),
  /** Where a mail program posts when its reader wants no more such letters (RFC 8058). */
  unsubscribe: z.url().optional(),
  /** An invitation to a meeting, or its cancelling, as iCalendar. */
  calendar: z.object({ method: z.enum(['REQUEST', 'CANCEL']), content: z.string() }).optional(),
  /** Names the letter: planned again by the same key it is the same letter, and leaves once. Without one each planning is a letter. */
  key: z.string().optional(),
  /** When it has lost its point: a letter that could not leave until then is left out. */
  until: z.coerce.date().optional(),
  /** The person asks for it at this moment: it is tried even if letters to the address were refused for good. */
  isAsked: z.boolean().optional(),
})
export type Mail = z.infer<typeof mail>

export const mailSeal = 'mail'

/** What stands for an address where nobody is to be named: the same however the address is written. */
export const addressHash = (secret: Buffer, address: string): Buffer =>
  createHmac('sha256', secret).update(`mail address\0${address.toLowerCase()}`).digest()

/**
 * Plans a mail in the caller's transaction: it leaves only if that is committed. The letter is kept sealed, because
 * letters carry names and links that open doors. To an address that refused letters for good none is planned.
 */
export const planMail =
  (secret: Buffer) =>
  async (tx: Tx, letter: Mail): Promise<void> => {
    const hash = addressHash(secret, letter.to)
    await sql`
      INSERT INTO letter (key, state, sealed, address_hash, is_asked, pointless_at, ended_at, fault)
      SELECT ${letter.key ?? `once:${randomUUID()}`}, CASE WHEN refused THEN 'refused' ELSE 'planned' END,
             CASE WHEN refused THEN NULL ELSE ${seal(secret, mailSeal, JSON.stringify(letter))} END,
             ${hash}::bytea, ${letter.isAsked ?? false}::boolean, ${letter.until ?? null}::timestamptz,
             CASE WHEN refused THEN now() END, CASE WHEN refused THEN 'the address has refused letters' END
        FROM (SELECT NOT ${letter.isAsked ?? false}::boolean
                     AND EXISTS (SELECT FROM mail_bounce WHERE address_hash = ${hash}) AS refused) AS address
      ON CONFLICT (key) DO NOTHING`.execute(tx)
  }

/** Takes back letters that have not begun to leave; returns the keys of those that had not. */
export async function withdrawMails(tx: Tx, keys: readonly string[], now: Date): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx
    .updateTable('letter')
    .set({ state: 'left_out', sealed: null, ended_at: now, fault: 'withdrawn' })
    .where('key', 'in', [...keys])
    .where('state', '=', 'planned')
    .returning('key')
    .execute()
  return rows.map(({ key }) => key)
}
