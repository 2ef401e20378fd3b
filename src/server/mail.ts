import { z } from 'zod'

import { languages } from '#shared/texts.ts'
import type { Tx } from './db.ts'
import type { Jobs } from './jobs.ts'
import { seal } from './seal.ts'

/** A mail in plain text, and in HTML when it has both; the server sends it from a job. */
export const mail = z.object({
  to: z.email(),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  /** Of the words: screen readers read it aloud in that. */
  language: z.enum(languages).optional(),
  /** Where a mail program posts when its reader wants no more such letters (RFC 8058). */
  unsubscribe: z.url().optional(),
  /** Names the letter: planned again by the same key it is the same letter, and leaves once. Without one each planning is a letter. */
  key: z.string().optional(),
  /** When it has lost its point: a letter that could not leave until then is left out. */
  until: z.coerce.date().optional(),
})
export type Mail = z.infer<typeof mail>

export const mailJobName = 'mail.send'
export const mailSeal = 'mail'

/**
 * Plans a mail in the caller's transaction: it leaves only if that is committed. The queue keeps it sealed, because
 * letters carry names and links that open doors.
 */
export const planMail =
  (jobs: Jobs, secret: Buffer) =>
  (tx: Tx, letter: Mail): Promise<void> =>
    jobs.plan(tx, mailJobName, { sealed: seal(secret, mailSeal, JSON.stringify(letter)) })
