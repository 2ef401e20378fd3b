import type { Mail } from '#server/mail.ts'
import { addDays, type Day, formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { LetterKind } from './round.ts'
import { roundMailTexts } from './rounds.mails.texts.ts'

export interface RoundLetter {
  kind: LetterKind
  to: string
  name: string
  language: Language
  link: string
  organisation: string
  programme: string
  openedByName: string
  periodFrom: Day
  periodTo: Day
  dueOn: Day
  expiresOn: Day
  greeting: LocalText | null
  /** How many actions wait for an answer. */
  actions: number
}

/** The letter that asks, or reminds: plain text, and a subject of one line whatever a name holds. */
export function roundMail({ kind, to, language, link, greeting, ...letter }: RoundLetter): Mail {
  const t = roundMailTexts[language]
  const day = (one: Day) => formatDay(one, language)
  const asking = {
    ...letter,
    asker: letter.openedByName,
    period: `${day(letter.periodFrom)}–${day(letter.periodTo)}`,
    dueOn: day(letter.dueOn),
    expiresOn: day(letter.expiresOn),
  }
  const words = greeting ? [textIn(greeting, language)] : []
  const paragraphs = [...t.before(asking), ...words, t.lead, link, ...t.after(asking), t.signature]
  return {
    to,
    language,
    // A reminder of a day that has passed reminds nobody.
    until: new Date(addDays(kind === 'reminder' ? letter.dueOn : letter.expiresOn, 1)),
    subject: t.subject[kind](asking.organisation, asking.dueOn).replace(/\s+/g, ' '),
    text: `${paragraphs.join('\n\n')}\n`,
  }
}
