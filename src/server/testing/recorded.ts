import type { Tx } from '../db.ts'
import type { Jobs } from '../jobs.ts'
import type { Mail } from '../mail.ts'

interface RecordedJob {
  name: string
  data: object
  startAfter?: Date
}

/** Keeps what is planned instead of working on it. */
export function recordJobs(): Jobs & { planned: RecordedJob[] } {
  const planned: RecordedJob[] = []
  return {
    planned,
    async plan(_tx, name, data, startAfter) {
      planned.push({ name, data, ...(startAfter && { startAfter }) })
    },
    async prepare() {},
    async work() {},
    async stop() {},
  }
}

/** Keeps mails instead of sending them. */
export function recordMails(): { sent: Mail[]; send: (tx: Tx, mail: Mail) => Promise<void> } {
  const sent: Mail[] = []
  return {
    sent,
    async send(_tx, mail) {
      sent.push(mail)
    },
  }
}
