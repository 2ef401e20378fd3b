// Sends letters in a process of its own, which may be killed at any moment: node sender-process.ts '{"login": …, "smtpUrl": …, "secret": …}'
import { pino } from 'pino'

import { readConfig } from '#server/config.ts'
import { startMailSender } from '../sender.ts'

export interface SenderSettings {
  login: object
  smtpUrl: string
  /** In base64. */
  secret: string
}

const { login, smtpUrl, secret } = JSON.parse(process.argv[2] ?? '{}') as SenderSettings

startMailSender({
  config: readConfig({ NODE_ENV: 'test', SMTP_URL: smtpUrl, MAIL_FROM: 'Kaarna <kaarna@example.fi>' }),
  secret: Buffer.from(secret, 'base64'),
  log: pino({ level: 'warn' }, pino.destination(2)),
  login,
  clock: () => new Date(),
})
// The sender's own pauses keep no process alive.
setInterval(() => {}, 60_000)
