import { attachedAnswer, attachFile } from '#modules/organisations/attachments/attaching.service.ts'
import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { groupCaller, requireGroupReader } from '../group-rights.service.ts'
import { findMembersOn } from '../members.queries.ts'
import {
  addAgendaItem,
  addMeetingFile,
  getMeetingFile,
  listAgendaSuggestions,
  makeOutcome,
  noteInterests,
  orderAgenda,
  recordAgendaItem,
  removeAgendaItem,
  removeMeetingFile,
  takeAgendaSuggestions,
  updateAgendaItem,
} from './agenda.contract.ts'
import { deleteItem, findItems, insertItem, orderItems, updateItemContent, updateItemRecord } from './agenda.queries.ts'
import { replaceInterests } from './attendance.queries.ts'
import { meetingFiles } from './meeting-files.queries.ts'
import {
  authorOf,
  requireComingMeeting,
  requireItem,
  requireKeptMeeting,
  requireRecordedMeeting,
  requireSeenItem,
} from './meeting-writing.service.ts'
import { findMeeting } from './meetings.queries.ts'
import { carryOut } from './outcomes.service.ts'
import type { AgendaSources } from './agenda-sources/agenda-source.ts'
import { findSuggestions, takeSuggestions } from './agenda-sources/suggestions.service.ts'

/** The calls about the agenda of a meeting. */
export const agendaRoutes = (sources: AgendaSources): Route[] => [
  ...preparingRoutes,
  ...suggestionRoutes(sources),
  ...recordingRoutes,
  ...fileRoutes,
]

const preparingRoutes: Route[] = [
  route(addAgendaItem, async (call, { organisation: _, meeting: meetingId, subject, ...input }) => {
    await requireComingMeeting(call, meetingId)
    const id = await insertItem(call.tx, authorOf(call), { meetingId, input, subject })
    call.audit(`meeting:${meetingId}`, { item: id })
    return { id, version: 1 }
  }),

  route(updateAgendaItem, async (call, { organisation: _, meeting: meetingId, item: id, version, ...input }) => {
    await requireComingMeeting(call, meetingId)
    requireSeenItem(await requireItem(call, meetingId, id), version)
    call.audit(`meeting:${meetingId}`, { item: id })
    return { id, version: await updateItemContent(call.tx, authorOf(call), { id, input }) }
  }),

  route(removeAgendaItem, async (call, { meeting: meetingId, item: id, version }) => {
    await requireComingMeeting(call, meetingId)
    requireSeenItem(await requireItem(call, meetingId, id), version)
    call.audit(`meeting:${meetingId}`, { item: id })
    await deleteItem(call.tx, call.organisation.id, id)
  }),

  route(orderAgenda, async (call, { meeting: meetingId, items }) => {
    await requireComingMeeting(call, meetingId)
    call.audit(`meeting:${meetingId}`)
    await orderItems(call.tx, call.organisation.id, { meetingId, ids: items })
  }),
]

const suggestionRoutes = (sources: AgendaSources): Route[] => [
  route(listAgendaSuggestions, async (call, { meeting: id }) => {
    const { tx, organisation, today } = call
    const meeting = await findMeeting(tx, organisation.id, id)
    if (!meeting) throw new AppError('notFound', `No meeting ${id}`)
    const caller = groupCaller(call)
    const rights = await requireGroupReader(tx, caller, meeting.groupId)
    if (!rights.keeps) throw new AppError('forbidden', 'For who keeps the meeting')
    return { items: await findSuggestions(tx, sources, { organisation, caller, group: rights.group, meeting, today }) }
  }),

  route(takeAgendaSuggestions, async (call, { meeting: id, keys }) => {
    const { tx, organisation, today } = call
    const { meeting, rights } = await requireComingMeeting(call, id)
    const question = { organisation, caller: groupCaller(call), group: rights.group, meeting, today }
    const added = await takeSuggestions(tx, sources, { question, author: authorOf(call), keys })
    call.audit(`meeting:${id}`, { added })
    return { added }
  }),
]

const recordingRoutes: Route[] = [
  route(recordAgendaItem, async (call, { organisation: _, meeting: meetingId, item: id, version, ...record }) => {
    await requireRecordedMeeting(call, meetingId)
    requireSeenItem(await requireItem(call, meetingId, id), version)
    call.audit(`meeting:${meetingId}`, { item: id, state: record.state })
    return { id, version: await updateItemRecord(call.tx, authorOf(call), { id, record }) }
  }),

  route(noteInterests, async (call, { meeting: meetingId, item: id, interests }) => {
    const { meeting } = await requireRecordedMeeting(call, meetingId)
    await requireItem(call, meetingId, id)
    const members = await findMembersOn(call.tx, call.organisation.id, meeting.groupId, meeting.on)
    const known = new Set(members.map(({ memberId }) => memberId))
    if (interests.some(({ memberId }) => !known.has(memberId))) throw invalidInput('interests', 'notInGroup')
    call.audit(`meeting:${meetingId}`, { item: id, interests: interests.length })
    await replaceInterests(call.tx, call.organisation.id, { itemId: id, interests })
  }),

  route(makeOutcome, async (call, { meeting: meetingId, item: id, outcome: kind }) => {
    const { meeting } = await requireRecordedMeeting(call, meetingId)
    const item = await requireItem(call, meetingId, id)
    const path = await carryOut(call, { meeting, item, kind })
    call.audit(`meeting:${meetingId}`, { item: id, outcome: kind })
    return { path }
  }),
]

const fileRoutes: Route[] = [
  route(addMeetingFile, async (call, { meeting: meetingId, item: itemId, filename }) => {
    await requireKeptMeeting(call, meetingId)
    await requireItem(call, meetingId, itemId)
    const file = { ownerId: itemId, filename, bytes: call.file }
    const added = await attachFile(call.tx, meetingFiles, authorOf(call), file)
    call.audit(`meeting:${meetingId}`, { item: itemId, file: added.id, name: added.name, bytes: added.size })
    return added
  }),

  route(getMeetingFile, async (call, { meeting: meetingId, item: itemId, file: id }) => {
    const { tx, organisation } = call
    const meeting = await findMeeting(tx, organisation.id, meetingId)
    if (!meeting) throw noFile()
    await requireGroupReader(tx, groupCaller(call), meeting.groupId)
    const items = await findItems(tx, organisation.id, meetingId)
    const found = await meetingFiles.read(tx, { organisationId: organisation.id, ownerId: itemId }, id)
    if (!found || !items.some((item) => item.id === itemId)) throw noFile()
    return attachedAnswer(found)
  }),

  route(removeMeetingFile, async (call, { meeting: meetingId, item: itemId, file: id }) => {
    await requireKeptMeeting(call, meetingId)
    await requireItem(call, meetingId, itemId)
    const place = { organisationId: call.organisation.id, ownerId: itemId }
    if (!(await meetingFiles.remove(call.tx, place, id))) throw noFile()
    call.audit(`meeting:${meetingId}`, { item: itemId, file: id })
  }),
]

const noFile = () => new AppError('notFound', 'The item has no such file')
