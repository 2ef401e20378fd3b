import { codesOf } from './refusal.ts'

/** Why a mail server takes no letters, for whoever set SMTP_URL: what is wrong and what to do. */
export interface MailFault {
  wrong: string
  remedy: string
}

interface Failure {
  code?: unknown
  responseCode?: unknown
  message?: unknown
}

/** Reads a failure of connecting or signing in. Nothing of the password is in it. */
export function explainMailFault(error: unknown, smtpUrl: string): MailFault {
  const { protocol, hostname, port } = new URL(smtpUrl)
  const place = port === '' ? hostname : `${hostname}:${port}`
  const { code, responseCode, message } = error as Failure
  const said = typeof message === 'string' ? message : ''
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(said))
    return { wrong: `there is no host ${hostname}`, remedy: 'Check the name of the server in SMTP_URL' }
  if (/ECONNREFUSED/.test(said))
    return { wrong: `nothing answers at ${place}`, remedy: 'Check the port in SMTP_URL, and that the mail server runs' }
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535)
    return {
      wrong: `${place} does not let Kaarna in (${codesOf(error)})`,
      remedy: 'Check the user and the password in SMTP_URL; write @ : / ? # % of them as %40 %3A %2F %3F %23 %25',
    }
  if (/wrong version number|packet length too long|record layer/i.test(said))
    return {
      wrong: `${place} does not begin with TLS as ${protocol}// wants`,
      remedy: 'Write smtp:// (587, TLS after the greeting) or smtps:// (465, TLS from the start) in SMTP_URL',
    }
  if (code === 'ETLS' || /certificate|self-signed|altname/i.test(said))
    return {
      wrong: `the certificate of ${place} cannot be trusted`,
      remedy: 'Name the server in SMTP_URL as its certificate does; give an own authority by NODE_EXTRA_CA_CERTS',
    }
  if (code === 'ETIMEDOUT' || /timed? ?out/i.test(said))
    return { wrong: `${place} does not answer in time`, remedy: 'Check the port in SMTP_URL and the firewalls between' }
  return { wrong: `${place} takes no letters (${codesOf(error)})`, remedy: 'Check SMTP_URL and MAIL_FROM' }
}
