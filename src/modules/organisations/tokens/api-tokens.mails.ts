import type { Mail } from '#server/mail.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { type Letter, writeLetter } from '../organisations.mails.ts'
import { tokenMailTexts } from './api-tokens.mails.texts.ts'

interface EndingLetter extends Letter {
  person: string
  organisation: string
  token: { name: string; expiresOn: Day }
}

/** Tells a key's maker in good time that the program using it will stop. */
export function tokenEndsMail({ person, organisation, token, ...letter }: EndingLetter): Mail {
  const t = tokenMailTexts[letter.language]
  const day = formatDay(token.expiresOn, letter.language)
  return writeLetter(letter, t.subject(token.name), t.body({ person, organisation, name: token.name, day }))
}
