import type { Mail } from '#server/mail.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { LetterKind } from './statement.ts'
import { statementMailTexts } from './statement.mails.texts.ts'

export interface StatementLetter {
  kind: LetterKind
  to: string
  name: string
  language: Language
  link: string
  /** Of the body in the letter's language. */
  body: string
  organisation: LocalText
  report: LocalText
  askedByName: string
  dueOn: Day
  instructions: string | null
  hasAccount: boolean
}

/** The letter that asks for a statement, or reminds: plain text, and a subject of one line whatever a name holds. */
export function statementMail({
  kind,
  to,
  language,
  link,
  hasAccount,
  instructions,
  ...letter
}: StatementLetter): Mail {
  const t = statementMailTexts[language]
  const asking = {
    ...letter,
    organisation: textIn(letter.organisation, language),
    report: textIn(letter.report, language),
    dueOn: formatDay(letter.dueOn, language),
  }
  const paragraphs = [
    ...t.before(asking),
    ...(instructions ? [instructions] : []),
    hasAccount ? t.leadSignedIn : t.lead,
    link,
    ...(hasAccount ? [] : t.after(asking)),
    t.signature,
  ]
  return {
    to,
    language,
    subject: t.subject[kind](asking.report, asking.dueOn).replace(/\s+/g, ' '),
    text: `${paragraphs.join('\n\n')}\n`,
  }
}
