import type { Mail } from '#server/mail.ts'
import type { Language } from '#shared/texts.ts'
import { mailTexts } from './mails.texts.ts'

interface Letter {
  to: string
  language: Language
  /** Address of the page that the letter leads to, with its token. */
  link: string
}

/** The token stands in the fragment: browsers send it to no server and no log. */
export const linkTo = (
  baseUrl: string,
  page: 'invitation' | 'verify-email' | 'reset-password',
  token: string,
): string => `${baseUrl}/app/${page}#${token}`

export function invitationMail({
  inviter,
  organisation,
  role,
  ...letter
}: Letter & { inviter: string; organisation: string; role: string }): Mail {
  const t = mailTexts[letter.language].invitation
  return write(letter, t.subject(organisation), t.body(inviter, organisation, role))
}

export function emailVerificationMail({ name, ...letter }: Letter & { name: string }): Mail {
  const t = mailTexts[letter.language].verification
  return write(letter, t.subject, t.body(name))
}

export function passwordResetMail({ name, ...letter }: Letter & { name: string }): Mail {
  const t = mailTexts[letter.language].reset
  return write(letter, t.subject, t.body(name))
}

/** Tells the owner of an account that its password was changed: whoever did not do it learns of it. */
export function passwordChangedMail({ name, ...letter }: Letter & { name: string }): Mail {
  const t = mailTexts[letter.language].changed
  return write(letter, t.subject, t.body(name))
}

/** Plain text. A subject has one line, whatever a name holds. */
const write = (
  { to, link, language }: Letter,
  subject: string,
  [greeting, ...paragraphs]: readonly string[],
): Mail => ({
  to,
  subject: subject.replace(/\s+/g, ' '),
  text: `${[greeting, paragraphs[0], link, ...paragraphs.slice(1), mailTexts[language].signature].join('\n\n')}\n`,
})
