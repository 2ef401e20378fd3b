import { createTransport, type SendMailOptions } from 'nodemailer'

import type { Config } from '../config.ts'
import type { Mail } from '../mail.ts'
import { letterPage } from './letter-page.ts'
import { messageNameOf, type NamedLetter } from './message-name.ts'

const patienceMilliseconds = 20_000
/** More than a small mail server's patience, fewer than what one takes for an attack. */
export const connectionsToServer = 6

export interface Post {
  send: (letter: Mail, known: NamedLetter & { plannedAt: Date }) => Promise<void>
  /** Throws when the server cannot be reached or does not let us in. */
  verify: () => Promise<void>
  close: () => void
}

/** Mails over SMTP_URL with connections that stay open while there is something to send. */
export function openPost({ smtpUrl, mailFrom }: Config & { smtpUrl: string }, secret: Buffer): Post {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connectionsToServer,
    maxMessages: Infinity,
    // Whether a letter is tried again is decided by the queue, which knows of restarts.
    maxRequeues: 0,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  })
  return {
    async send(letter, { plannedAt, ...named }) {
      const messageId = messageNameOf(secret, named, mailFrom)
      await transport.sendMail({ ...toMessage(letter), from: mailFrom, date: plannedAt, messageId })
    },
    async verify() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}

function toMessage({ to, subject, text, html, language, unsubscribe, calendar }: Mail): SendMailOptions {
  const headers = {
    // Out-of-office answers would go to nobody.
    'Auto-Submitted': 'auto-generated',
    ...(language && { 'Content-Language': language }),
    ...(unsubscribe && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
  return {
    to,
    subject,
    text,
    html: html ?? letterPage(text, { subject, ...(language && { language }) }),
    headers,
    ...(calendar && { icalEvent: { ...calendar, filename: 'kaarna.ics' } }),
  }
}
