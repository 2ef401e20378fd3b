import type { Tx } from '../db.ts'
import type { Jobs } from '../jobs.ts'
import type { Mail } from '../mail.ts'

/** Keeps what is planned instead of working on it. */
export function recordJobs(): Jobs & { planned: { name: string; data: object }[] } {
  const planned: { name: string; data: object }[] = []
  return {
    planned,
    async plan(_tx, name, data) {
      planned.push({ name, data })
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
