import type { Mail } from '#server/mail.ts'
import { type Letter, writeLetter } from '../organisations.mails.ts'
import { webhookMailTexts } from './webhooks.mails.texts.ts'

interface DisabledLetter extends Letter {
  person: string
  organisation: string
  webhook: string
}

/** Tells that an address which has failed for days is told of changes no more. */
export function webhookDisabledMail({ person, organisation, webhook, ...letter }: DisabledLetter): Mail {
  const t = webhookMailTexts[letter.language]
  return writeLetter(letter, t.subject(webhook), t.body({ person, organisation, webhook }))
}
