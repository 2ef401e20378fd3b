import type { Mail } from '#server/mail.ts'
import type { Language } from '#shared/texts.ts'
import { mailTexts } from './mails.texts.ts'

export interface Letter {
  to: string
  language: Language
  /** Address of the page that the letter leads to, with its token. */
  link: string
}

/** The token stands in the fragment: browsers send it to no server and no log. */
export const linkTo = (
  baseUrl: string,
  page: 'invitation' | 'verify-email' | 'reset-password' | 'confirm-email',
  token: string,
): string => `${baseUrl}/app/${page}#${token}`

export function invitationMail({
  inviter,
  organisation,
  role,
  ...letter
}: Letter & { inviter: string; organisation: string; role: string }): Mail {
  const t = mailTexts[letter.language].invitation
  return writeLetter(letter, t.subject(organisation), t.body(inviter, organisation, role))
}

type LetterKind = Exclude<keyof (typeof mailTexts)['fi'], 'signature' | 'invitation'>

/** A letter about the own account. */
const personal =
  (kind: LetterKind) =>
  ({ name, ...letter }: Letter & { name: string }): Mail => {
    const { subject, body } = mailTexts[letter.language][kind]
    return writeLetter(letter, subject, body(name))
  }

export const emailVerificationMail = personal('verification')
export const passwordResetMail = personal('reset')
/** Tells the owner of an account that its password was changed: whoever did not do it learns of it. */
export const passwordChangedMail = personal('changed')
export const passkeyAddedMail = personal('passkeyAdded')
/** To the new mailbox; it names nobody, for anybody may ask for any address. */
export const emailChangeMail = personal('emailChange')
/** To the new mailbox when it has an account already. */
export const emailTakenMail = personal('emailTaken')
/** To the old mailbox, in time to prevent the change. */
export const emailChangeAskedMail = personal('emailChangeAsked')
/** To the old mailbox, once it is the account's no more. */
export const emailChangedMail = personal('emailChanged')

/** A letter in plain text. A subject has one line, whatever a name holds. */
export const writeLetter = (
  { to, link, language }: Letter,
  subject: string,
  [greeting, ...paragraphs]: readonly string[],
): Mail => ({
  to,
  language,
  subject: subject.replace(/\s+/g, ' '),
  text: `${[greeting, paragraphs[0], link, ...paragraphs.slice(1), mailTexts[language].signature].join('\n\n')}\n`,
})
