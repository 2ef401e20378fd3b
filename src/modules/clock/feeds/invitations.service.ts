import { createHmac } from 'node:crypto'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { writeInvitation } from './invitation-file.ts'
import { type Attendee, type InvitationAnswer, type InvitedThing } from './invitation.ts'
import { invitationLetter, type InvitationLetterKind } from './invitations.mails.ts'
import {
  clearAnswers,
  findInvitations,
  holdInvited,
  markInvitationSent,
  markInvitedCancelled,
  saveAnswer,
  saveInvitation,
  saveInvited,
  type StoredInvitation,
  type ThingPlace,
  withdrawInvitation,
} from './invitations.queries.ts'

/** With what people are invited. */
export interface InvitingCall {
  services: Pick<Services, 'config' | 'secret' | 'sendMail'>
  tx: Tx
  organisation: Pick<Organisation, 'id' | 'name' | 'demo'>
  now: Date
}

export interface Inviting {
  thing: InvitedThing
  attendees: readonly Attendee[]
  /** More paragraphs of the letter to somebody in a language, such as an agenda. */
  words?: (language: Language, to: Pick<Attendee, 'accountId'>) => readonly string[]
}

/**
 * Invites people to a thing by letters that calendar programs understand, in the caller's transaction. Again with a
 * greater sequence it tells of a change; whoever is not among the attendees any more hears that it is off for them.
 * A new time asks everybody anew. The same call twice sends nothing more. Gives how many letters leave; the demo and an
 * installation without a mail server keep the invitations and send none.
 */
export async function invite(call: InvitingCall, { thing, attendees, words }: Inviting): Promise<number> {
  const place = { organisationId: call.organisation.id, key: thing.key }
  const before = await holdInvited(call.tx, place)
  const earlier = new Map((await findInvitations(call.tx, place)).map((one) => [one.address, one]))
  await saveInvited(call.tx, place.organisationId, thing)
  const isMoved = before !== undefined && hasMoved(before, thing)
  if (isMoved) await clearAnswers(call.tx, place)
  const posting = { call, thing, words: words ?? (() => []) }
  const wanted = new Map(attendees.map((one) => [one.address.toLowerCase(), one]))
  let letters = 0
  for (const attendee of wanted.values()) {
    const id = await saveInvitation(call.tx, place, attendee)
    const known = earlier.get(attendee.address.toLowerCase())
    const answered = isMoved ? undefined : attendee.answer
    if (answered !== undefined && answered !== known?.answer)
      await saveAnswer(call.tx, id, { answer: answered, now: call.now })
    if (known && !known.isWithdrawn && (known.sentSequence ?? -1) >= thing.sequence) continue
    const answer = isMoved ? null : (answered ?? known?.answer ?? null)
    const kind = known && !known.isWithdrawn ? 'change' : 'invitation'
    letters += await sendLetter(posting, { ...attendee, ...sequencesOf(known), id, answer, kind })
  }
  for (const gone of [...earlier.values()].filter((one) => !one.isWithdrawn && !wanted.has(one.address)))
    letters += await takeOut(posting, gone, 'withdrawal')
  return letters
}

const sequencesOf = (
  known: StoredInvitation | undefined,
): Pick<StoredInvitation, 'sentSequence' | 'extraSequence'> => ({
  sentSequence: known?.sentSequence ?? null,
  extraSequence: known?.extraSequence ?? 0,
})

/** Tells everybody who is invited that the thing is off. Gives how many letters leave. */
export async function cancelInvitation(
  call: InvitingCall,
  { key, sequence, words }: { key: string; sequence: number; words?: Inviting['words'] },
): Promise<number> {
  const place = { organisationId: call.organisation.id, key }
  const thing = await holdInvited(call.tx, place)
  if (!thing || thing.cancelledAt !== null) return 0
  await markInvitedCancelled(call.tx, place, { sequence, now: call.now })
  const posting = { call, thing: { ...thing, sequence }, words: words ?? (() => []) }
  let letters = 0
  for (const one of await findInvitations(call.tx, place))
    if (!one.isWithdrawn) letters += await takeOut(posting, one, 'cancellation')
  return letters
}

/** Keeps an answer that somebody with an account has given in Kaarna, so that the own link tells of it too. */
export async function noteAnswer(
  tx: Tx,
  place: ThingPlace,
  { accountId, answer, now }: { accountId: string; answer: InvitationAnswer; now: Date },
): Promise<void> {
  await holdInvited(tx, place)
  const own = (await findInvitations(tx, place)).filter((one) => one.accountId === accountId)
  for (const { id } of own) await saveAnswer(tx, id, { answer, now })
}

export interface GivenAnswer {
  address: string
  accountId: string | null
  name: string
  answer: InvitationAnswer | null
  answeredAt: Date | null
}

/** What those who are invited to a thing have answered; null: nothing yet. */
export const findAnswers = async (tx: ReadTx, organisationId: string, key: string): Promise<GivenAnswer[]> =>
  (await findInvitations(tx, { organisationId, key }))
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ address, accountId, name, answer, answeredAt }) => ({ address, accountId, name, answer, answeredAt }))

/** What a module does with the answers that are given by the links of letters to its things. */
export interface AnswerListener {
  /** Holds the thing of a key, if it is one of its own, before the invitation to it is held. */
  hold: (tx: Tx, place: ThingPlace) => Promise<void>
  /** Hears of an answer, in the transaction that keeps it. */
  hear: (tx: Tx, answered: LinkAnswer) => Promise<void>
}

export interface LinkAnswer extends ThingPlace {
  address: string
  accountId: string | null
  answer: InvitationAnswer
  now: Date
}

type Timed = Pick<InvitedThing, 'startsAt' | 'endsAt'>

/** Whether answers were to another time. */
export const hasMoved = (before: Timed, after: Timed): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()

interface Posting {
  call: InvitingCall
  thing: InvitedThing
  words: NonNullable<Inviting['words']>
}

/** Somebody alone is not invited any more, or the thing is off for everybody. */
async function takeOut(posting: Posting, gone: StoredInvitation, kind: 'withdrawal' | 'cancellation'): Promise<number> {
  await withdrawInvitation(posting.call.tx, gone.id)
  return sendLetter(posting, { ...gone, kind })
}

type Addressed = Omit<StoredInvitation, 'isWithdrawn' | 'answeredAt'> & { kind: InvitationLetterKind }

async function sendLetter({ call, thing, words }: Posting, to: Addressed): Promise<number> {
  const { services, tx, organisation, now } = call
  const { config, secret } = services
  const token = answerToken(secret, to.id)
  // Of two letters that tell of the same state of the thing, calendar programs believe the one with the greater number.
  const extraSequence = to.extraSequence + ((to.sentSequence ?? -1) >= thing.sequence ? 1 : 0)
  await markInvitationSent(tx, to.id, { token, sequence: thing.sequence, extraSequence })
  if (config.smtpUrl === undefined || organisation.demo) return 0
  const method = to.kind === 'cancellation' || to.kind === 'withdrawal' ? 'CANCEL' : 'REQUEST'
  const host = new URL(config.baseUrl).host
  const calendar = writeInvitation({
    method,
    thing: { ...thing, sequence: thing.sequence + extraSequence },
    organisation: textIn(organisation.name, to.language),
    attendee: to,
    language: to.language,
    sender: senderOf(config.mailFrom),
    host,
    now,
  })
  const link = `${config.baseUrl}/app/calendar-answer#${token}`
  const said = to.kind === 'withdrawal' ? [] : words(to.language, to)
  const letter = { ...to, thing, organisation: organisation.name, words: said, link }
  await services.sendMail(tx, { ...invitationLetter(letter), calendar, until: thing.endsAt })
  return 1
}

/** Follows from the installation's key, so that every letter of an invitation carries the same link. */
const answerToken = (secret: Buffer, id: string): string =>
  createHmac('sha256', secret).update(`calendar answer\0${id}`).digest('base64url')

/** The bare address of `Kaarna <kaarna@kunta.fi>`. */
const senderOf = (mailFrom: string): string => /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
