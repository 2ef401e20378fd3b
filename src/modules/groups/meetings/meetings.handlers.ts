import { canMail, findLetterWay } from '#modules/organisations/can-mail.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { groupCaller, requireGroupKeeper, requireGroupReader } from '../group-rights.service.ts'
import { settleItems } from './agenda.queries.ts'
import { beginWithOpenTasks } from './agenda-sources/suggestions.service.ts'
import { inviteMembers, tellCancelled, tellChanged } from './inviting.service.ts'
import { isRunning } from './meeting.ts'
import { countInMeetings } from './meeting-counts.queries.ts'
import { findOpenTasks } from './meeting-tasks.queries.ts'
import {
  authorOf,
  findSeatsOfDays,
  type Held,
  requireComingMeeting,
  requirePeople,
  requireSeenMeeting,
  type WritingCall,
} from './meeting-writing.service.ts'
import {
  addMeeting,
  cancelMeeting,
  closeMeeting,
  getMeeting,
  inviteToMeeting,
  listMeetings,
  openMeeting,
  updateMeeting,
} from './meetings.contract.ts'
import {
  findMeeting,
  findMeetingsOf,
  insertMeeting,
  markCancelled,
  markHeld,
  markInvited,
  markOpened,
  updateMeetingContent,
} from './meetings.queries.ts'
import { readMeetingPage, rightsIn, toMeeting, toTask } from './meetings.service.ts'
import { addMeetingSeries } from './series.contract.ts'
import { daysOfSeriesOf, mostInSeries } from './series.ts'

/** The calls about meetings as such; their agendas, people and tasks have files of their own. */
export const meetingRoutes = (services: Services): Route[] => [
  ...readingRoutes(services),
  ...planningRoutes,
  changeRoute(services),
  ...holdingRoutes(services),
]

const readingRoutes = (services: Services): Route[] => [
  route(listMeetings, async (call, { group: groupId }) => {
    const { tx, organisation, now, today } = call
    const { group, members, ...rights } = await requireGroupReader(tx, groupCaller(call), groupId)
    const stored = await findMeetingsOf(tx, organisation.id, groupId)
    const counts = await countInMeetings(
      tx,
      organisation.id,
      stored.map(({ id }) => id),
    )
    const open = await findOpenTasks(tx, organisation.id, { groupId, before: now })
    return {
      group: { id: group.id, name: group.name },
      meetings: stored.map((one) => ({ ...toMeeting(one), ...counts.get(one.id)! })),
      openTasks: open.map((task) => toTask(task, today)),
      members: members.map(({ memberId, name, role, accountId }) => ({ memberId, name, role, accountId })),
      rights: rightsIn({ group, members, ...rights }),
    }
  }),

  route(getMeeting, async (call, { meeting: id }) => {
    const meeting = await findMeeting(call.tx, call.organisation.id, id)
    if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
    const caller = groupCaller(call)
    const rights = await requireGroupReader(call.tx, caller, meeting.groupId)
    const page = await readMeetingPage(call.tx, { caller, rights, meeting })
    return { ...page, isMailed: canMail(services, call.organisation) }
  }),
]

const planningRoutes: Route[] = [
  route(addMeeting, async (call, { organisation: _, group: groupId, ...input }) => {
    await requireGroupKeeper(call.tx, groupCaller(call), groupId)
    await requirePeople(call.tx, { organisationId: call.organisation.id, groupId }, input)
    const id = await plan(call, { groupId, input })
    return { id, version: 1 }
  }),

  route(addMeetingSeries, async (call, { organisation: _, group: groupId, rule, first, last, ...rest }) => {
    await requireGroupKeeper(call.tx, groupCaller(call), groupId)
    const meetings = await findMeetingsOf(call.tx, call.organisation.id, groupId)
    const taken = new Set(meetings.filter(({ state }) => state !== 'cancelled').map(({ on }) => on))
    const days = daysOfSeriesOf(rule, { first, last, taken })
    if (days.length === 0) throw invalidInput('rule', 'seriesEmpty')
    if (days.length > mostInSeries) throw invalidInput('rule', 'seriesLong')
    const made: { id: string; version: number; on: string }[] = []
    const place = { organisationId: call.organisation.id, groupId }
    for (const seats of await findSeatsOfDays(call.tx, place, rest, days))
      made.push({ id: await plan(call, { groupId, input: { ...rest, ...seats } }), version: 1, on: seats.on })
    return { meetings: made }
  }),
]

type Planned = Parameters<typeof insertMeeting>[2]

/** Plans one meeting. What the same thing has made already is a mistake of ours, since nothing here names what made it. */
async function plan(call: WritingCall & { audit: (target: string) => void }, planned: Planned): Promise<string> {
  const id = await insertMeeting(call.tx, authorOf(call), planned)
  if (id === undefined) throw new Error('A meeting that nothing made was made already')
  call.audit(`meeting:${id}`)
  return id
}

const changeRoute = (services: Services): Route =>
  route(updateMeeting, async (call, { organisation: _, meeting: id, version, ...input }) => {
    const { tx, organisation } = call
    const { meeting: before } = await requireComingMeeting(call, id)
    requireSeenMeeting(before, version)
    await requirePeople(tx, { organisationId: organisation.id, groupId: before.groupId }, input)
    call.audit(`meeting:${id}`)
    const next = await updateMeetingContent(tx, authorOf(call), { id, input })
    const after = await findMeeting(tx, organisation.id, id)
    await tellChanged(services, call, { before, after: after! })
    return { id, version: next }
  })

/** Open tasks are put at the head of the agenda once, so that whoever takes them off has them off. */
async function beginAgenda(call: WritingCall, { meeting, rights: { group } }: Held): Promise<void> {
  if (meeting.state !== 'planned') return
  const { tx, organisation, today } = call
  const question = { organisation, caller: groupCaller(call), group, meeting, today }
  await beginWithOpenTasks(tx, authorOf(call), question)
}

const holdingRoutes = (services: Services): Route[] => [
  route(cancelMeeting, async (call, { meeting: id, version, reason }) => {
    const { meeting } = await requireComingMeeting(call, id)
    requireSeenMeeting(meeting, version)
    call.audit(`meeting:${id}`, { reason })
    const next = await markCancelled(call.tx, authorOf(call), { id, reason })
    await tellCancelled(services, call, { meeting, version: next, reason })
    return { id, version: next }
  }),

  route(inviteToMeeting, async (call, { meeting: id, version }) => {
    const held = await requireComingMeeting(call, id)
    const { meeting } = held
    requireSeenMeeting(meeting, version)
    if (meeting.endsAt <= call.now) throw invalidInput('meeting', 'meetingPast')
    await beginAgenda(call, held)
    const next = await markInvited(call.tx, authorOf(call), id)
    const letters = await inviteMembers(services, call, { ...meeting, version: next })
    call.audit(`meeting:${id}`, { letters })
    return { id, version: next, letters, way: await findLetterWay(services, call) }
  }),

  route(openMeeting, async (call, { meeting: id }) => {
    const held = await requireComingMeeting(call, id)
    const { meeting } = held
    // Two who begin it at once begin it once.
    if (isRunning(meeting)) return { id, version: meeting.version }
    await beginAgenda(call, held)
    call.audit(`meeting:${id}`)
    return { id, version: await markOpened(call.tx, authorOf(call), id) }
  }),

  route(closeMeeting, async (call, { meeting: id }) => {
    const { meeting } = await requireComingMeeting(call, id)
    if (!isRunning(meeting)) throw invalidInput('meeting', 'meetingNotOpen')
    call.audit(`meeting:${id}`)
    await settleItems(call.tx, call.organisation.id, id)
    return { id, version: await markHeld(call.tx, authorOf(call), id) }
  }),
]
