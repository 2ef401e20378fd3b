import { toSlug } from '#modules/plans/projects/project.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { groupCaller, requireGroupReader } from '../group-rights.service.ts'
import { findMembersOn } from '../members.queries.ts'
import { findMeetingsOf, type StoredMeeting } from '../meetings/meetings.queries.ts'
import { readFacts } from './facts.service.ts'
import { peopleWithoutOffice } from './minutes-facts.ts'
import { findKeptFiles, minutesFormatTypes } from './kept-minutes.queries.ts'
import {
  beginMeetingMinutes,
  getMeetingMinutes,
  getMeetingMinutesFile,
  listGroupMinutes,
  publishMeetingMinutes,
  sendMeetingMinutes,
  takeBackMeetingMinutes,
  unpublishMeetingMinutes,
  updateMeetingMinutes,
} from './minutes.contract.ts'
import { type MinutesInput, refusalOfSending } from './minutes.ts'
import {
  findMinutesOfGroup,
  holdNewestMinutes,
  insertMinutes,
  updateDraft,
  updatePublicPart,
} from './minutes.queries.ts'
import { markSent, markTakenBack } from './minutes-moves.queries.ts'
import { makeMinutesFile, type MinutesPress, withBrand } from './minutes-files.service.ts'
import { readMinutes, readMinutesPage } from './minutes-reading.service.ts'
import {
  addressOf,
  authorOf,
  findAccounts,
  holdSeen,
  publish,
  refused,
  requireKeeper,
  requireReader,
  standingOf,
  tell,
  type WritingCall,
} from './minutes.service.ts'
import { keepPublication } from './publications.queries.ts'
import { checkingRoutes } from './minutes-checking.handlers.ts'

/** Minutes of meetings: from a draft to what is kept and shown. Each move is in one transaction, on top of what was seen. */
export const minutesRoutes = (services: Services, press: MinutesPress): Route[] => [
  ...readingRoutes(press),
  ...draftRoutes,
  ...checkingRoutes(services),
  ...publicationRoutes(services),
]

const readingRoutes = (press: MinutesPress): Route[] => [
  route(getMeetingMinutes, async (call, { meeting, language, number }) =>
    readMinutesPage(call, { ...(await requireReader(call, meeting)), language, number }),
  ),

  route(listGroupMinutes, async (call, { group: groupId }) => {
    const { tx, organisation } = call
    const { group, keeps } = await requireGroupReader(tx, groupCaller(call), groupId)
    const held = (await findMeetingsOf(tx, organisation.id, groupId)).filter(({ state }) => state === 'held')
    const minutes = await findMinutesOfGroup(tx, organisation.id, { groupId, withDrafts: keeps })
    return {
      group: { id: group.id, name: group.name },
      keeps,
      meetings: held.map(({ id, title, on }) => ({ id, title, on, minutes: minutes.get(id) ?? null })),
    }
  }),

  route(getMeetingMinutesFile, async (call, { meeting, language, format, number }) => {
    const { tx, organisation } = call
    const read = await readMinutes(call, { ...(await requireReader(call, meeting)), language, number })
    if (!read) throw new AppError('notFound', 'No minutes of this meeting')
    const { minutes, document } = read
    const files = await findKeptFiles(tx, minutes.id)
    const kept = files.find((one) => one.language === language && one.part === 'whole' && one.format === format)
    const printed = await withBrand(tx, press, organisation.id, document)
    const body = kept ? await press.files.read(tx, kept.sha256) : () => makeMinutesFile(press, printed, format)
    return fileAnswer({
      body,
      filename: `${toSlug(document.title)}.${format}`,
      contentType: minutesFormatTypes[format],
      ...(kept && { etag: kept.sha256 }),
    })
  }),
]

/** Throws when somebody is named who was not in the group, or an item that the meeting does not have. */
async function requireOwn(call: WritingCall, meeting: StoredMeeting, input: MinutesInput): Promise<void> {
  const { tx, organisation } = call
  const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  if (!input.signers.every((id) => members.some(({ memberId }) => memberId === id)))
    throw invalidInput('signers', 'memberUnknown')
  const { facts } = await readFacts(tx, { organisation, meeting, minutes: { ...input, number: 1, reason: null } })
  if (!input.publicItems.every((id) => facts.items.some((item) => item.id === id)))
    throw invalidInput('publicItems', 'itemUnknown')
}

const draftRoutes: Route[] = [
  route(beginMeetingMinutes, async (call, { meeting: id, kind, reason }) => {
    const { tx, organisation, audit } = call
    const { meeting } = await requireKeeper(call, id)
    if (meeting.state !== 'held') throw refused('notHeld')
    const before = await holdNewestMinutes(tx, organisation.id, id)
    if (before && before.state !== 'approved') throw refused('begun')
    if ((before === undefined) !== (reason === null)) throw invalidInput('reason', 'reasonMissing')
    const signers = before?.signers ?? (await usualSigners(call, meeting))
    if (signers.length === 0) throw refused('nobodySigns')
    const minutesId = await insertMinutes(tx, authorOf(call), {
      meetingId: id,
      number: (before?.number ?? 0) + 1,
      kind,
      reason,
      firstSection: before?.firstSection ?? null,
      signers,
      checkBy: null,
      publicItems: before?.publicItems ?? [],
      ...(before && { publicPeople: before.publicPeople, showsGuests: before.showsGuests }),
    })
    audit(`minutes:${minutesId}`, { meeting: id, kind, number: (before?.number ?? 0) + 1 })
    return standingOf(call, id)
  }),

  route(updateMeetingMinutes, async (call, { meeting: id, version, kind, signers, checkBy, publicItems }) => {
    const { meeting } = await requireKeeper(call, id)
    const held = await holdSeen(call, id, version)
    if (held.state !== 'draft') throw refused('notDraft')
    const input = { kind, signers, checkBy, publicItems }
    await requireOwn(call, meeting, input)
    await updateDraft(call.tx, authorOf(call), { id: held.id, input })
    call.audit(`minutes:${held.id}`)
    return standingOf(call, id)
  }),

  route(sendMeetingMinutes, async (call, { meeting: id, version }) => {
    const { tx, organisation, today, audit } = call
    const { meeting } = await requireKeeper(call, id)
    const held = await holdSeen(call, id, version)
    const refusal = refusalOfSending(held, meeting, today)
    if (refusal) throw refused(refusal)
    const { facts } = await readFacts(tx, { organisation, meeting, minutes: held })
    if (facts.items.length === 0) throw refused('nothingToSend')
    await markSent(tx, authorOf(call), { id: held.id, facts })
    const accountIds = await findAccounts(tx, organisation.id, meeting)
    await tell(call, { id: held.id, change: 'created', event: `sent:${held.round + 1}`, accountIds })
    audit(`minutes:${held.id}`, { round: held.round + 1, checkBy: held.checkBy })
    return standingOf(call, id)
  }),

  route(takeBackMeetingMinutes, async (call, { meeting: id, version }) => {
    await requireKeeper(call, id)
    const held = await holdSeen(call, id, version)
    if (held.state !== 'checking') throw refused('notChecking')
    await markTakenBack(call.tx, authorOf(call), held.id)
    call.audit(`minutes:${held.id}`, { round: held.round })
    return standingOf(call, id)
  }),
]

/** The chair and the secretary of the meeting; where it names none, of the group on its day. */
async function usualSigners({ tx, organisation }: WritingCall, meeting: StoredMeeting): Promise<string[]> {
  const members = await findMembersOn(tx, organisation.id, meeting.groupId, meeting.on)
  const roleOf = (role: string) => members.find((one) => one.role === role)?.memberId
  const [chair, secretary] = [meeting.chairId ?? roleOf('chair'), meeting.secretaryId ?? roleOf('secretary')]
  const named = [chair, secretary].filter((one): one is string => members.some(({ memberId }) => memberId === one))
  return [...new Set(named)]
}

const publicationRoutes = (services: Services): Route[] => [
  route(publishMeetingMinutes, async (call, { organisation: _, meeting: id, version, ...part }) => {
    const { meeting } = await requireKeeper(call, id)
    const held = await holdSeen(call, id, version)
    if (held.state !== 'approved') throw refused('notApproved')
    const known = new Set(held.facts?.items.map((item) => item.id))
    if (!part.publicItems.every((item) => known.has(item))) throw invalidInput('publicItems', 'itemUnknown')
    const others = new Set(held.facts ? peopleWithoutOffice(held.facts).map(({ memberId }) => memberId) : [])
    if (!part.publicPeople.every((person) => others.has(person))) throw invalidInput('publicPeople', 'memberUnknown')
    await updatePublicPart(call.tx, authorOf(call), held.id, part)
    await publish(call, services, { meeting, minutes: { ...held, ...part } })
    const { publicItems, publicPeople, showsGuests } = part
    call.audit(`minutes:${held.id}`, { items: publicItems.length, people: publicPeople.length, guests: showsGuests })
    return standingOf(call, id)
  }),

  route(unpublishMeetingMinutes, async (call, { meeting: id }) => {
    const { meeting } = await requireKeeper(call, id)
    const held = await holdSeen(call, id)
    const address = await addressOf(call.tx, call.organisation.id, meeting)
    await keepPublication(call.tx, authorOf(call), { meetingId: id, ...address, minutesId: null })
    call.audit(`minutes:${held.id}`)
    return standingOf(call, id)
  }),
]
