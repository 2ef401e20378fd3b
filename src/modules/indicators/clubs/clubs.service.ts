import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { codeOf } from '../own/own-indicator.ts'
import { type MemberCall, readEditedUnits, type WritingCall } from '../own/own-indicators.service.ts'
import { answerMembership, type ClubInput, type MembershipAnswer, type MembershipState } from './club.ts'
import type { ClubViewer } from './club-tasks.service.ts'
import {
  type Author,
  findClub,
  findClubs,
  findTakenSlugs,
  insertClub,
  lockClub,
  saveMembership,
} from './clubs.queries.ts'
import { joinedMembers, readWholeClubs, type WholeClub } from './whole-club.service.ts'

/** A call about clubs, on behalf of an organisation. */
export type ClubCall<T extends ReadTx | Tx = ReadTx> = MemberCall<T> & { today: Day }
export type ClubWritingCall = WritingCall & { today: Day }

export const authorOf = ({ user, now }: Pick<ClubWritingCall, 'user' | 'now'>): Author => ({ name: user.name, now })

export const viewerOf = async (call: ClubCall): Promise<ClubViewer> => ({
  organisationId: call.organisation.id,
  role: call.membership.role,
  units: await readEditedUnits(call),
  today: call.today,
})

/** The organisation's clubs with all that they hold. */
export const listWholeClubs = async ({ tx, organisation }: ClubCall): Promise<WholeClub[]> =>
  readWholeClubs(tx, await findClubs(tx, organisation.id))

/** Throws `notFound` for a club that the organisation neither coordinates nor is in or invited to. */
export async function requireClub({ tx, organisation }: ClubCall, slug: string): Promise<WholeClub> {
  const found = await findClub(tx, organisation.id, slug)
  if (!found) throw new AppError('notFound', `No club ${slug}`)
  const [club] = await readWholeClubs(tx, [found])
  return club!
}

/** Locks the club for a change. Throws as `requireClub` does, and `invalidInput` for a closed one. */
export async function holdOpenClub(call: ClubWritingCall, slug: string): Promise<WholeClub> {
  const club = await holdClub(call, slug)
  if (club.isClosed) throw invalidInput('club', 'clubClosed')
  return club
}

export async function holdClub(call: ClubWritingCall, slug: string): Promise<WholeClub> {
  await lockClub(call.tx, call.organisation.id, slug)
  return requireClub(call, slug)
}

/** Throws `forbidden` unless the organisation coordinates the club. */
export function requireCoordinator(club: WholeClub, { id }: Pick<Organisation, 'id'>): void {
  if (club.coordinator.id !== id) throw new AppError('forbidden', 'Only the coordinating organisation runs the club')
}

/** Throws `forbidden` unless the organisation has joined the club. */
export function requireJoined(club: WholeClub, { id }: Pick<Organisation, 'id'>): void {
  if (!joinedMembers(club).some(({ organisationId }) => organisationId === id))
    throw new AppError('forbidden', 'The organisation has not joined the club')
}

/** Throws `invalidInput` when the organisation is to take part and has no area. */
export async function foundClub(
  call: ClubWritingCall,
  { takesPart, ...content }: ClubInput & { takesPart: boolean },
): Promise<string> {
  const { tx, organisation } = call
  if (takesPart && organisation.regionKey === null) throw invalidInput('takesPart', 'noOwnRegion')
  const slug = await freeSlug(tx, content.name)
  const clubId = await insertClub(tx, { slug, organisationId: organisation.id, content }, authorOf(call))
  if (takesPart) await saveMembership(tx, { clubId, organisationId: organisation.id, state: 'joined' }, authorOf(call))
  return slug
}

/** Characters of a club's slug: with an indicator's code it must fit in a key. */
const longestSlug = 28

/** A slug made of the name; it gets a number when it is taken. */
async function freeSlug(tx: ReadTx, name: LocalText): Promise<string> {
  const base = (codeOf(textIn(name, 'fi')) || 'club').slice(0, longestSlug)
  const wanted = [base, ...Array.from({ length: 98 }, (_, index) => `${base.slice(0, longestSlug - 3)}-${index + 2}`)]
  const taken = await findTakenSlugs(tx, wanted)
  const free = wanted.find((slug) => !taken.has(slug))
  if (free === undefined) throw invalidInput('name', 'nameTaken')
  return free
}

/**
 * The organisation that can be invited. Throws `invalidInput`, which names why it cannot: nobody knows it, it is the
 * coordinator's own or in the club already, it has no area, or another member speaks for the area.
 */
export async function requireInvitable(
  { tx, organisation }: ClubWritingCall,
  club: WholeClub,
  slug: string,
): Promise<Organisation> {
  const invited = await findOrganisationBySlug(tx, slug)
  // Organisations of the demo and real ones never meet.
  if (!invited || invited.demo !== organisation.demo) throw invalidInput('member', 'organisationUnknown')
  if (invited.id === organisation.id) throw invalidInput('member', 'ownOrganisation')
  if (invited.regionKey === null) throw invalidInput('member', 'noRegion')
  const present = club.members.filter(({ state }) => state === 'joined' || state === 'invited')
  const own = present.find(({ organisationId }) => organisationId === invited.id)
  if (own) throw invalidInput('member', own.state === 'joined' ? 'alreadyMember' : 'alreadyInvited')
  if (present.some(({ regionKey }) => regionKey === invited.regionKey)) throw invalidInput('member', 'regionTaken')
  return invited
}

/**
 * What an organisation's answer makes of its membership. The coordinating one joins its own club without an invitation.
 * Throws `invalidInput` for an answer that nobody asks of it.
 */
export function requireAnswer(
  club: WholeClub,
  { id, regionKey }: Pick<Organisation, 'id' | 'regionKey'>,
  answer: MembershipAnswer,
): MembershipState {
  const before = club.members.find(({ organisationId }) => organisationId === id)?.state
  if (club.coordinator.id === id && before !== 'joined' && answer === 'join') {
    if (regionKey === null) throw invalidInput('answer', 'noOwnRegion')
    return 'joined'
  }
  const state = before && answerMembership(before, answer)
  if (!state) throw invalidInput('answer', 'answerNotAsked')
  return state
}
