import { listDecisionsOn, type TaskOn } from '#modules/organisations/decisions/decisions.contract.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import { type Route, route } from '#server/http.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { groupCaller, requireGroupKeeper } from '../group-rights.service.ts'
import { leadsGroups } from '../groups.access.ts'
import { findGroupsOf } from '../members.queries.ts'
import { findDecisionsOn } from './decisions.queries.ts'
import { isLate, type TaskConflict, type TaskInput } from './meeting-task.ts'
import {
  addMeetingTask,
  finishMeetingTask,
  listOwnMeetingWork,
  removeMeetingTask,
  updateMeetingTask,
} from './meeting-tasks.contract.ts'
import {
  deleteTask,
  findOpenTasksOf,
  findTasksOn,
  holdTask,
  insertTask,
  markTask,
  type StoredTask,
  updateTask,
} from './meeting-tasks.queries.ts'
import { authorOf, requireItem, requireRecordedMeeting, type WritingCall } from './meeting-writing.service.ts'
import { toTask } from './meetings.service.ts'
import { findOwnMeetings } from './own-meetings.service.ts'

/** The calls about what meetings give to do, and about what they have decided. */
export const meetingTaskRoutes: Route[] = [
  route(addMeetingTask, async (call, { organisation: _, meeting: meetingId, ...input }) => {
    await requireRecordedMeeting(call, meetingId)
    await requireTask(call, meetingId, input)
    const id = await insertTask(call.tx, authorOf(call), { meetingId, input })
    await tellOwner(call, { id, ownerId: input.ownerId, change: 'created' })
    call.audit(`meeting:${meetingId}`, { task: id })
    return { id, version: 1 }
  }),

  route(updateMeetingTask, async (call, { organisation: _, meeting: meetingId, task: id, version, ...input }) => {
    await requireRecordedMeeting(call, meetingId)
    const held = await requireHeldTask(call, meetingId, id)
    requireSeenTask(held, version)
    await requireTask(call, meetingId, input)
    const isNew = held.ownerId !== input.ownerId
    await tellOwner(call, { id, ownerId: input.ownerId, change: isNew ? 'created' : 'updated' })
    call.audit(`meeting:${meetingId}`, { task: id })
    return { id, version: await updateTask(call.tx, authorOf(call), { id, input }) }
  }),

  route(removeMeetingTask, async (call, { meeting: meetingId, task: id }) => {
    await requireRecordedMeeting(call, meetingId)
    await requireHeldTask(call, meetingId, id)
    call.audit(`meeting:${meetingId}`, { task: id })
    await deleteTask(call.tx, call.organisation.id, id)
  }),

  route(finishMeetingTask, async (call, { meeting: meetingId, task: id, isDone, outcome }) => {
    const { tx, organisation, user } = call
    const held = await requireHeldTask(call, meetingId, id)
    // Whoever has the task answers for it, in the group or not.
    if (held.ownerId !== user.id) await requireGroupKeeper(tx, groupCaller(call), held.groupId)
    call.audit(`meeting:${meetingId}`, { task: id, isDone })
    // Said twice it is done once, and keeps its first day.
    if (isDone === (held.doneAt !== null) && outcome === held.outcome) return { id, version: held.version }
    return { id, version: await markTask(tx, authorOf({ ...call, organisation }), { id, isDone, outcome }) }
  }),

  route(listOwnMeetingWork, async (call) => {
    const { tx, organisation, user, today } = call
    const tasks = await findOpenTasksOf(tx, organisation.id, user.id)
    return { tasks: tasks.map((task) => toTask(task, today)), meetings: await findOwnMeetings(tx, groupCaller(call)) }
  }),

  route(listDecisionsOn, async (call, { kind, subject: id }) => {
    const { tx, organisation, user, membership, today } = call
    const own = await findGroupsOf(tx, organisation.id, user.id, today)
    const groups = new Set(own.map(({ groupId }) => groupId))
    const reads = ({ groupId }: { groupId: string }) => leadsGroups(membership.role) || groups.has(groupId)
    const decisions = await findDecisionsOn(tx, organisation.id, { kind, id })
    const tasks = await findTasksOn(tx, organisation.id, { kind, id })
    return {
      decisions: decisions.filter(reads).map(({ itemId, decision, groupName, groupId, meetingId, startsAt }) => ({
        id: itemId,
        decision,
        by: groupName,
        on: isoDay(startsAt),
        path: `groups/${groupId}/meetings/${meetingId}`,
      })),
      tasks: tasks.filter((task) => reads(task) || task.ownerId === user.id).map((task) => toTaskOn(task, today)),
    }
  }),
]

const toTaskOn = (task: StoredTask, today: Day): TaskOn => ({
  id: task.id,
  title: task.title,
  ownerName: task.ownerName,
  dueOn: task.dueOn,
  state: task.doneAt !== null ? 'done' : isLate(task, today) ? 'late' : 'open',
  path: `groups/${task.groupId}/meetings/${task.meetingId}#task-${task.id}`,
})

/** Holds a task of a meeting. Throws `notFound`. */
async function requireHeldTask({ tx, organisation }: WritingCall, meetingId: string, id: string): Promise<StoredTask> {
  const held = await holdTask(tx, organisation.id, id)
  if (held?.meetingId !== meetingId) throw new AppError('notFound', `No task ${id}`)
  return held
}

/** Throws `conflict`, with what is stored now, unless the task is at the version that was seen. */
function requireSeenTask(held: StoredTask, version: number): void {
  if (held.version === version) return
  const { title, itemId, ownerId, ownerName, dueOn } = held
  const conflict: TaskConflict = {
    current: { title, itemId, ownerId, ownerName, dueOn },
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The task is at version ${held.version}`, { extra: { ...conflict } })
}

/** Throws `invalidInput` for an owner who is not of the organisation, and `notFound` for an item of another meeting. */
async function requireTask(call: WritingCall, meetingId: string, { ownerId, itemId }: TaskInput): Promise<void> {
  if (ownerId !== null && !(await findPeople(call.tx, call.organisation.id)).some(({ id }) => id === ownerId))
    throw invalidInput('ownerId', 'personUnknown')
  if (itemId !== null) await requireItem(call, meetingId, itemId)
}

async function tellOwner(
  { tx, organisation, user, now }: WritingCall,
  { id, ownerId, change }: { id: string; ownerId: string | null; change: 'created' | 'updated' },
): Promise<void> {
  if (ownerId === null) return
  const task = { kind: 'meetingTask', id } as const
  await tellPeople(tx, {
    kind: 'given',
    organisationId: organisation.id,
    accountIds: [ownerId],
    subject: task,
    part: { ...task, change },
    by: { accountId: user.id, name: user.name },
    event: `meetingTask:${id}:${change}:${now.toISOString()}`,
    now,
  })
}
