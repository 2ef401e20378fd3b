import { canMail } from '#modules/organisations/can-mail.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Day } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { linkToken, personalLink } from './round-link.ts'
import { insertLetter, keepToken, type RoundPerson } from './round-people.queries.ts'
import { roundMail } from './rounds.mails.ts'
import type { StoredRound } from './rounds.queries.ts'
import type { LetterKind } from './round.ts'

/** What letters of a round are written with. */
export interface Posting {
  services: Pick<Services, 'config' | 'secret' | 'sendMail'>
  tx: Tx
  organisation: Pick<Organisation, 'name' | 'demo'>
  round: Pick<
    StoredRound,
    'programme' | 'periodFrom' | 'periodTo' | 'dueOn' | 'expiresOn' | 'greeting' | 'openedByName'
  >
  today: Day
}

/** The personal link of somebody, for handing over where no mail can carry it. */
export const linkOf = ({ config, secret }: Pick<Services, 'config' | 'secret'>, person: RoundPerson): string =>
  personalLink(config.baseUrl, linkToken(secret, person))

/**
 * Sends somebody a letter with the personal link, in the caller's transaction: the note that it was sent and the letter
 * itself are kept together or not at all. False when nobody can be reached or a letter has left on the same day. The
 * demo notes its letters and sends none.
 */
export async function sendLetter(posting: Posting, person: RoundPerson, letter: { kind: LetterKind; actions: number }) {
  const { services, tx, organisation, round, today } = posting
  const token = linkToken(services.secret, person)
  await keepToken(tx, person.id, token)
  const isMailed = canMail(services, organisation)
  if (person.email === null || person.isWithdrawn || !(isMailed || organisation.demo)) return false
  if (!(await insertLetter(tx, { personId: person.id, sentOn: today, kind: letter.kind }))) return false
  if (isMailed) {
    const { language } = person
    const words = {
      organisation: textIn(organisation.name, language),
      programme: textIn(round.programme.name, language),
    }
    const link = personalLink(services.config.baseUrl, token)
    await services.sendMail(
      tx,
      roundMail({ ...round, ...letter, ...words, language, link, to: person.email, name: person.name }),
    )
  }
  return true
}
