// Killed by mail.ts at any moment: writes the letters of what is to be told at once, and sends them.
import { pino } from 'pino'

import { createAtOnceJob } from '#modules/organisations/notifications/notifications.jobs.ts'
import { createSubjects } from '#modules/organisations/subjects/subjects.service.ts'
import { readConfig } from '#server/config.ts'
import { connect } from '#server/db.ts'
import { planMail } from '#server/mail.ts'
import { startMailSender } from '#server/mail/sender.ts'
import type { Services } from '#server/module.ts'
import { goalSubjects } from './goal-subjects.ts'

export interface MailProcessSettings {
  login: object
  smtpUrl: string
  /** In base64. */
  secret: string
}

const { login, smtpUrl, secret: text } = JSON.parse(process.argv[2] ?? '{}') as MailProcessSettings
const secret = Buffer.from(text, 'base64')
const log = pino({ level: 'error' }, pino.destination(2))
const config = readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'Kaarna <kaarna@example.fi>' })
const clock = () => new Date()
const { db } = connect(login, { connections: 4, onLost: () => {} })

const services = { config, db, secret, clock, log, sendMail: planMail(secret) }
startMailSender({ config, secret, log, clock, login })
await createAtOnceJob(services satisfies Partial<Services> as Services, createSubjects([goalSubjects])).run({})
// Until it is killed: the sender's own pauses keep no process alive.
setInterval(() => {}, 60_000)
