import { createTransport, type Transporter } from 'nodemailer'
import type { Logger } from 'pino'
import { z } from 'zod'

import type { Config } from './config.ts'
import { job, type Job } from './jobs.ts'
import { mail, type Mail, mailJobName, mailSeal } from './mail.ts'
import { unseal } from './seal.ts'

const patienceMilliseconds = 20_000

/** Sends planned mails over SMTP_URL. Without it a mail is dropped with a line in the log that names nobody. */
export function createMailJob({ config, secret, log }: { config: Config; secret: Buffer; log: Logger }): Job {
  let transport: Transporter | undefined
  const send = async (letter: Mail) => {
    transport ??= createTransport({
      url: config.smtpUrl!,
      connectionTimeout: patienceMilliseconds,
      greetingTimeout: patienceMilliseconds,
      socketTimeout: patienceMilliseconds,
    })
    await transport.sendMail({ from: config.mailFrom, ...letter })
  }
  return job({
    name: mailJobName,
    data: z.object({ sealed: z.string() }),
    retryLimit: 8,
    expireInSeconds: 120,
    async run({ sealed }) {
      const text = unseal(secret, mailSeal, sealed)
      if (text === undefined)
        return log.error('a mail of another encryption key was dropped: ENCRYPTION_KEY has changed')
      if (!config.smtpUrl) return log.warn('a mail was not sent: set SMTP_URL to send mail')
      await send(mail.parse(JSON.parse(text)))
    },
  })
}
