import type { Tx } from './db.ts'
import type { Jobs } from './jobs.ts'

/** A mail in plain text; the server sends it from a job. */
export interface Mail {
  to: string
  subject: string
  text: string
}

export const mailJobName = 'mail.send'

/** Plans a mail in the caller's transaction: it leaves only if that is committed. */
export const planMail =
  (jobs: Jobs) =>
  (tx: Tx, mail: Mail): Promise<void> =>
    jobs.plan(tx, mailJobName, mail)
