import { canMail } from '#modules/organisations/can-mail.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findLanguages } from '#modules/plans/rounds/round-people.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db.ts'
import { invalidInput } from '#shared/errors.ts'
import type { Report } from '../report.ts'
import { resolveReport } from '../resolve/resolve.ts'
import { bodyName } from './body-name.ts'
import { keepSentDocument } from './sent-documents.queries.ts'
import { statementLink, statementToken } from './statement-link.ts'
import { statementMail } from './statement.mails.ts'
import type { LetterKind, RequestInput } from './statement.ts'
import { type Giver, insertStatementLetter, markClosed, updateRequest } from './statement-writing.queries.ts'
import { findStatements, type StoredStatement } from './statements.queries.ts'
import type { Moving } from './way.service.ts'
import type { StoredWay } from './way.queries.ts'

/** What letters of statements are written with. */
export interface Posting {
  services: Pick<Services, 'config' | 'secret' | 'sendMail'>
  tx: Tx
  today: Day
}

/** The personal link of a request, for handing over where no mail can carry it. */
export const linkOf = (
  { config, secret }: Pick<Services, 'config' | 'secret'>,
  statement: Pick<StoredStatement, 'id' | 'linkNumber'>,
): string => statementLink(config.baseUrl, statementToken(secret, statement))

/**
 * Sends a letter in the caller's transaction: the note that it left and the letter itself are kept together or not at
 * all. False when nobody can be reached or a letter has left on the same day. The demo notes its letters and sends none.
 */
export async function sendStatementLetter(
  posting: Posting,
  asked: StoredStatement,
  kind: LetterKind,
): Promise<boolean> {
  const { services, tx, today } = posting
  const { organisation, language, accountId, email } = asked
  const token = statementToken(services.secret, asked)
  if (accountId === null) await updateRequest(tx, asked.id, { token })
  const isMailed = canMail(services, organisation)
  if (email === null || asked.isWithdrawn || !(isMailed || organisation.demo)) return false
  if (!(await insertStatementLetter(tx, { statementId: asked.id, sentOn: today, kind }))) return false
  if (!isMailed) return true
  const signedIn = `${services.config.baseUrl}/app/${organisation.slug}/statements`
  await services.sendMail(
    tx,
    statementMail({
      ...asked,
      kind,
      to: email,
      name: asked.personName,
      language,
      link: accountId === null ? statementLink(services.config.baseUrl, token) : signedIn,
      body: bodyName(asked, language),
      organisation: organisation.name,
      report: asked.report.title,
      hasAccount: accountId !== null,
    }),
  )
  return true
}

/** Asks: from now on the request is known to its giver. Whether a letter leaves. */
export async function ask(posting: Posting, asked: StoredStatement, now: Date): Promise<boolean> {
  await updateRequest(posting.tx, asked.id, { askedAt: now })
  return sendStatementLetter(posting, asked, 'question')
}

/** Keeps the report as it is sent, in each of its languages, and asks all whose statements wait for that. */
export async function beginStatements(moving: Moving, way: StoredWay, report: Report): Promise<void> {
  const { tx, cube, organisation, today, now } = moving
  for (const language of report.languages) {
    const { document } = await resolveReport(tx, cube, { report, organisation, language, today })
    await keepSentDocument(tx, { reportId: report.id, round: way.round }, document, now)
  }
  const asked = await findStatements(tx, { organisationId: organisation.id, reportId: report.id })
  for (const one of asked)
    if (one.round === way.round && one.askedAt === null && !one.isWithdrawn) await ask(moving, one, now)
}

export const endStatements = ({ tx, now }: Moving, way: StoredWay): Promise<void> =>
  markClosed(tx, way.report.id, way.round, now)

/** Who is asked. Throws `invalidInput` for an account that is not of the organisation. */
export async function requireGiver(tx: ReadTx, organisationId: string, giver: RequestInput['giver']): Promise<Giver> {
  if (!('accountId' in giver)) return { ...giver, accountId: null }
  const person = (await findPeople(tx, organisationId)).find(({ id }) => id === giver.accountId)
  if (!person) throw invalidInput('giver', 'personUnknown')
  const language = (await findLanguages(tx, [person.id])).get(person.id) ?? 'fi'
  return { name: person.name, accountId: person.id, email: null, language }
}
