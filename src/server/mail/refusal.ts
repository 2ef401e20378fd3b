/**
 * Whom a refusal is of: the `address`, which will refuse the next letter too; this `letter` alone; for the time being
 * (`later`); or the `server`, which takes no letters at all at the moment.
 */
export type Refusal = 'address' | 'letter' | 'later' | 'server'

interface SmtpError {
  code?: unknown
  responseCode?: unknown
  response?: unknown
  command?: unknown
}

/** The codes with which SMTP (RFC 5321) speaks of a mailbox: not there, not ours, its name impossible, gone for good. */
const mailboxCodes: readonly unknown[] = [550, 551, 553, 521, 556]
/** What nodemailer says when no conversation came about or it broke. */
const serverFaults: readonly unknown[] = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROTOCOL',
  'EPROXY',
  'ECONFIG',
]

/**
 * Reads what the mail server said. Only a refusal of the recipient that speaks of the mailbox (RFC 3463: 5.1 or 5.2)
 * counts against an address: relaying denied (5.7) is a wrong setting and would else mark everybody.
 */
export function judgeRefusal(error: unknown): Refusal {
  const { code, responseCode, response, command } = error as SmtpError
  if (responseCode === 421) return 'server'
  if (typeof responseCode !== 'number') return serverFaults.includes(code) ? 'server' : 'letter'
  if (serverFaults.includes(code) || responseCode === 530 || responseCode === 535) return 'server'
  if (responseCode < 500) return 'later'
  if (command !== 'RCPT TO') return command === 'MAIL FROM' ? 'server' : 'letter'
  const [, enhanced] = /^\d{3}[ -]5\.(\d{1,3})\.\d{1,3}\b/.exec(typeof response === 'string' ? response : '') ?? []
  if (enhanced !== undefined) return enhanced === '1' || enhanced === '2' ? 'address' : 'later'
  return mailboxCodes.includes(responseCode) ? 'address' : 'later'
}

/**
 * Reads what a mail server reports of a letter that it gave up later: the code of RFC 3463, and what the mail server of
 * the recipient said, which alone tells something where the code is 5.0. A domain that is not there is an address's fault.
 */
export function judgeStatus(status: string, said: string | null): Exclude<Refusal, 'server'> {
  const [kind, subject, detail] = status.split('.')
  if (kind !== '5') return 'later'
  if (subject === '1' || subject === '2' || (subject === '4' && (detail === '4' || detail === '310'))) return 'address'
  const code = Number(/\b(\d{3})\b/.exec(said ?? '')?.[1])
  return subject === '0' && mailboxCodes.includes(code) ? 'address' : 'letter'
}

/** What a mail server says when it refuses quotes addresses; its codes do not. */
export function codesOf(error: unknown): string {
  const { code, responseCode, response } = error as SmtpError
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(typeof response === 'string' ? response : '')?.[1]
  const codes = [code, responseCode, enhanced].filter((one) => typeof one === 'string' || typeof one === 'number')
  return codes.join(' ') || 'no reason given'
}

const minute = 60_000
const longestPause = 120 * minute
/** With the pauses below: two days and a half. */
const mostTries = 36

/** How long a letter that was refused for the time being waits, after so many tries; undefined: it is given up. */
export const pauseAfter = (tries: number): number | undefined =>
  tries >= mostTries ? undefined : Math.min(minute * 2 ** (tries - 1), longestPause)

/** How long all letters wait when the mail server takes none, after so many tries in a row. */
export const serverPauseAfter = (failures: number): number => Math.min(5_000 * 2 ** (failures - 1), 5 * minute)
