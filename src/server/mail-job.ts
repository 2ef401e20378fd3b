import { createTransport, type Transporter } from 'nodemailer'
import type { Logger } from 'pino'
import { z } from 'zod'

import type { Config } from './config.ts'
import { job, type Job } from './jobs.ts'
import { mail, type Mail, mailJobName, mailSeal } from './mail.ts'
import { unseal } from './seal.ts'

const patienceMilliseconds = 20_000

/** What a mail server says when it refuses quotes addresses; its codes do not. */
function withoutPeople(error: unknown): never {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const codes = [code, responseCode].filter((one) => typeof one === 'string' || typeof one === 'number')
  throw new Error(`The mail server did not take a letter (${codes.join(' ') || 'no reason given'})`)
}

const unsubscribeHeaders = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** Sends planned mails over SMTP_URL. Without it a mail is dropped with a line in the log that names nobody. */
export function createMailJob({ config, secret, log }: { config: Config; secret: Buffer; log: Logger }): Job {
  let transport: Transporter | undefined
  const send = async ({ unsubscribe, ...letter }: Mail) => {
    transport ??= createTransport({
      url: config.smtpUrl!,
      connectionTimeout: patienceMilliseconds,
      greetingTimeout: patienceMilliseconds,
      socketTimeout: patienceMilliseconds,
    })
    const headers = unsubscribe === undefined ? {} : unsubscribeHeaders(unsubscribe)
    await transport.sendMail({ from: config.mailFrom, ...letter, headers }).catch(withoutPeople)
  }
  return job({
    name: mailJobName,
    data: z.object({ sealed: z.string() }),
    // With growing pauses for about two hours: a mail server may be away for a while.
    retryLimit: 12,
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
