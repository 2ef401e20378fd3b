import type { Document } from '#documents/document.ts'
import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import type { PartChange } from '#modules/organisations/notifications/notification.ts'
import { toSlug } from '#modules/plans/projects/project.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import { languages } from '#shared/texts.ts'
import { keepersOf } from '../group-member.ts'
import { groupCaller, type GroupRights, requireGroupKeeper, requireGroupReader } from '../group-rights.service.ts'
import { findMembersOn } from '../members.queries.ts'
import { findMeeting, type MeetingAuthor, type StoredMeeting } from '../meetings/meetings.queries.ts'
import { deletePublicDocuments, insertDocuments } from './kept-minutes.queries.ts'
import { isSigned } from './minutes.ts'
import { holdNewestMinutes, type StoredMinutes } from './minutes.queries.ts'
import { markApproved } from './minutes-moves.queries.ts'
import { writeMinutes, writePublicMinutes } from './minutes-document.ts'
import type { MinutesFacts } from './minutes-facts.ts'
import { minutesFilesJobName } from './minutes.jobs.ts'
import { findPublication, holdAddresses, keepPublication } from './publications.queries.ts'

/** A call of an endpoint on the minutes of one meeting. */
export interface MinutesCall {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  user: User
  today: string
  now: Date
}
export type WritingCall = Omit<MinutesCall, 'tx'> & { tx: Tx }

export const authorOf = ({ organisation, user, now }: MinutesCall): MeetingAuthor => ({
  organisationId: organisation.id,
  accountId: user.id,
  name: user.name,
  now,
})

/** A conflict that says why: a key of the module's texts. */
export const refused = (reason: string): AppError => new AppError('conflict', reason, { extra: { reason } })

async function requireMeeting({ tx, organisation }: MinutesCall, id: string): Promise<StoredMeeting> {
  const meeting = await findMeeting(tx, organisation.id, id)
  if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
  return meeting
}

export interface MinutesPlace {
  meeting: StoredMeeting
  rights: GroupRights
}

/** Throws `notFound` or `forbidden` when the meeting's group is not the caller's to read of. */
export async function requireReader(call: MinutesCall, meetingId: string): Promise<MinutesPlace> {
  const meeting = await requireMeeting(call, meetingId)
  return { meeting, rights: await requireGroupReader(call.tx, groupCaller(call), meeting.groupId) }
}

export async function requireKeeper(call: MinutesCall, meetingId: string): Promise<MinutesPlace> {
  const meeting = await requireMeeting(call, meetingId)
  return { meeting, rights: await requireGroupKeeper(call.tx, groupCaller(call), meeting.groupId) }
}

/** The newest version, held; throws `conflict` when it is not the one that was seen. */
export async function holdSeen(call: WritingCall, meetingId: string, version?: number): Promise<StoredMinutes> {
  const held = await holdNewestMinutes(call.tx, call.organisation.id, meetingId)
  if (!held) throw new AppError('notFound', 'No minutes of this meeting')
  if (version !== undefined && held.version !== version) throw refused('stale')
  return held
}

/** Where the newest minutes of a meeting stand: what every change of them answers. */
export const standingOf = async (call: WritingCall, meetingId: string) => {
  const { version, state } = await holdSeen(call, meetingId)
  return { version, state }
}

/** Members on the day of the meeting who have an account. */
export async function findAccounts(tx: ReadTx, organisationId: string, meeting: StoredMeeting): Promise<string[]> {
  const members = await findMembersOn(tx, organisationId, meeting.groupId, meeting.on)
  return [...new Set(members.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])))]
}

/** The group's chair and secretary, where they have an account. */
export const keeperAccounts = ({ members }: GroupRights): string[] =>
  keepersOf(members).flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))

/** Tells people of something that was done to minutes. `event` names it: told again, it changes nothing. */
export const tell = (
  call: WritingCall,
  { id, change, event, accountIds }: { id: string; change: PartChange; event: string; accountIds: readonly string[] },
): Promise<void> =>
  tellPeople(call.tx, {
    organisationId: call.organisation.id,
    by: { accountId: call.user.id, name: call.user.name },
    event: `minutes:${id}:${event}`,
    now: call.now,
    kind: 'meeting',
    accountIds,
    subject: { kind: 'minutes', id },
    part: { kind: 'minutes', id, change },
  })

export const signedDays = ({ signatures }: StoredMinutes): Map<string, string> =>
  new Map(signatures.flatMap(({ memberId, signedOn }) => (signedOn === null ? [] : [[memberId, signedOn] as const])))

const wholeDocuments = (minutes: StoredMinutes, facts: MinutesFacts): Document[] =>
  languages.map((language) => writeMinutes({ facts, language, state: 'approved', signed: signedDays(minutes) }))

/**
 * Approves minutes when each signer has signed: freezes what was sent, in every language, and plans their files. A
 * corrected version takes the place of the one before on the public site. Tells whether they were approved.
 */
export async function approveWhenSigned(
  call: WritingCall,
  services: Pick<Services, 'jobs'>,
  { meeting, minutes }: { meeting: StoredMeeting; minutes: StoredMinutes },
): Promise<boolean> {
  if (!isSigned(minutes.signatures) || minutes.facts === null) return false
  const { tx, organisation } = call
  const author = authorOf(call)
  const documents = wholeDocuments(minutes, minutes.facts).map((document) => ({ part: 'whole' as const, document }))
  await insertDocuments(tx, { organisationId: organisation.id, minutesId: minutes.id }, documents)
  await markApproved(tx, author, minutes.id)
  const published = await findPublication(tx, organisation.id, meeting.id)
  if (published && published.minutesId !== null) await publish(call, services, { meeting, minutes })
  else await services.jobs.plan(tx, minutesFilesJobName, { organisationId: organisation.id, minutesId: minutes.id })
  const accountIds = await findAccounts(tx, organisation.id, meeting)
  await tell(call, { id: minutes.id, change: 'restored', event: 'approved', accountIds })
  return true
}

/** Shows the public items of approved minutes, at the address that the meeting has or gets now; without any, nothing. */
export async function publish(
  call: WritingCall,
  { jobs }: Pick<Services, 'jobs'>,
  { meeting, minutes }: { meeting: StoredMeeting; minutes: StoredMinutes },
): Promise<void> {
  const { tx, organisation } = call
  const { facts, id: minutesId } = minutes
  if (facts === null) throw refused('notApproved')
  const address = await addressOf(tx, organisation.id, meeting)
  const isEmpty = !facts.items.some(({ id }) => minutes.publicItems.includes(id))
  await keepPublication(tx, authorOf(call), {
    meetingId: meeting.id,
    ...address,
    minutesId: isEmpty ? null : minutesId,
  })
  await deletePublicDocuments(tx, minutesId)
  if (!isEmpty) {
    const documents = languages.map((language) => writePublicMinutes(facts, minutes, language))
    await insertDocuments(
      tx,
      { organisationId: organisation.id, minutesId },
      documents.map((document) => ({ part: 'public', document })),
    )
  }
  await jobs.plan(tx, minutesFilesJobName, { organisationId: organisation.id, minutesId })
}

/** The last parts of a meeting's public address: its group's name and its day. What it has had, it keeps. */
export async function addressOf(
  tx: Tx,
  organisationId: string,
  { id, groupId, groupName, on }: StoredMeeting,
): Promise<{ groupSlug: string; meetingSlug: string }> {
  const own = await findPublication(tx, organisationId, id)
  if (own) return { groupSlug: own.groupSlug, meetingSlug: own.meetingSlug }
  const taken = await holdAddresses(tx, organisationId)
  const groupSlug =
    taken.find((one) => one.groupId === groupId)?.groupSlug ??
    freeSlug(
      toSlug(textIn(groupName, 'fi')) || 'group',
      taken.map((one) => one.groupSlug),
    )
  const ofGroup = taken.filter((one) => one.groupSlug === groupSlug)
  return {
    groupSlug,
    meetingSlug: freeSlug(
      on,
      ofGroup.map(({ meetingSlug }) => meetingSlug),
    ),
  }
}

function freeSlug(wanted: string, taken: readonly string[]): string {
  for (let number = 2, slug = wanted; ; number += 1) {
    if (!taken.includes(slug)) return slug
    slug = `${wanted}-${number}`
  }
}
