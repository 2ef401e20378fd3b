import type { Mail } from '#server/mail.ts'
import { formatMoment } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { oneLine } from './calendar-file.ts'
import { type InvitedThing, invitationAnswers } from './invitation.ts'
import { invitationMailTexts } from './invitations.mails.texts.ts'

/** `withdrawal`: one is not invited any more, and the thing is held all the same. */
export type InvitationLetterKind = 'invitation' | 'change' | 'withdrawal' | 'cancellation'

export interface InvitationLetter {
  kind: InvitationLetterKind
  thing: InvitedThing
  organisation: LocalText
  address: string
  name: string
  language: Language
  /** Paragraphs of whoever invites. */
  words: readonly string[]
  /** Where the answer is given; the token stands in the fragment, which browsers send to no log. */
  link: string
}

/** The letter of an invitation, of a change in it or of its end: plain text, with one link for each answer. */
export function invitationLetter({ kind, thing, language, link, ...letter }: InvitationLetter): Mail {
  const t = invitationMailTexts[language]
  const title = oneLine(textIn(thing.title, language))
  const when = formatMoment(thing.startsAt, language)
  const facts = [
    `${t.when}: ${when}–${timeOf(formatMoment(thing.endsAt, language))}`,
    ...(thing.place ? [`${t.where}: ${oneLine(thing.place)}`] : []),
    ...(thing.remoteLink ? [`${t.remote}: ${thing.remoteLink}`] : []),
  ]
  const answers = invitationAnswers.map((answer) => `${t.answers[answer]}: ${link}.${answer}.${thing.sequence}`)
  const asking = kind === 'cancellation' || kind === 'withdrawal' ? [] : [t.answer, answers.join('\n'), t.privacy]
  const organisation = textIn(letter.organisation, language)
  return {
    to: letter.address,
    language,
    // Several organisations have groups of one name, and some people are in several of them.
    subject: oneLine(`${t.subjects[kind]}: ${title}, ${when} (${organisation})`),
    text: `${[
      t.greeting(oneLine(letter.name)),
      t.leads[kind]({ organizer: oneLine(thing.organizer), organisation, title }),
      facts.join('\n'),
      ...letter.words,
      ...asking,
      t.signature,
    ].join('\n\n')}\n`,
  }
}

/** Of `19.11.2026 klo 13.05` the time. */
const timeOf = (moment: string): string => moment.split(/[\s\u00a0]/).at(-1) ?? moment
