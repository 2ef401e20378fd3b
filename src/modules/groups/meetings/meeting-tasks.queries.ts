import type { ReadTx, Tx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { TaskInput } from './meeting-task.ts'
import type { MeetingAuthor } from './meetings.queries.ts'

/** A task of a meeting as it is stored, with the names of its group and meeting. */
export interface StoredTask extends TaskInput {
  id: string
  meetingId: string
  groupId: string
  groupName: LocalText
  heldOn: string
  version: number
  doneAt: Date | null
  doneBy: string | null
  outcome: string | null
  updatedAt: Date
  updatedBy: string
}

const tasks = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('meeting_task as task')
    .innerJoin('meeting', 'meeting.id', 'task.meeting_id')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .selectAll('task')
    .select(['meeting.starts_at', 'body_group.id as group_id', 'body_group.name as group_name'])
    .where('task.organisation_id', '=', organisationId)
    .where('body_group.deleted_at', 'is', null)
    .orderBy('task.due_on', (order) => order.asc().nullsLast())
    .orderBy('task.created_at')
    .orderBy('task.id')

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['execute']>>[number]

const toStored = (row: Row): StoredTask => ({
  id: row.id,
  meetingId: row.meeting_id,
  groupId: row.group_id,
  groupName: row.group_name,
  heldOn: isoDay(row.starts_at),
  itemId: row.item_id,
  title: row.title,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  dueOn: row.due_on,
  version: row.version,
  doneAt: row.done_at,
  doneBy: row.done_by,
  outcome: row.outcome,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
})

/** The tasks that a meeting gave, those due first first. */
export const findTasks = async (tx: ReadTx, organisationId: string, meetingId: string): Promise<StoredTask[]> =>
  (await tasks(tx, organisationId).where('task.meeting_id', '=', meetingId).execute()).map(toStored)

/** The tasks that meetings of a group before a moment gave and that nobody has finished. */
export const findOpenTasks = async (
  tx: ReadTx,
  organisationId: string,
  { groupId, before }: { groupId: string; before: Date },
): Promise<StoredTask[]> =>
  (
    await tasks(tx, organisationId)
      .where('body_group.id', '=', groupId)
      .where('meeting.starts_at', '<', before)
      .where('meeting.state', '<>', 'cancelled')
      .where('task.done_at', 'is', null)
      .execute()
  ).map(toStored)

/** What meetings have given somebody to do and is not done. */
export const findOpenTasksOf = async (tx: ReadTx, organisationId: string, accountId: string): Promise<StoredTask[]> =>
  (
    await tasks(tx, organisationId)
      .where('task.owner_id', '=', accountId)
      .where('meeting.state', '<>', 'cancelled')
      .where('task.done_at', 'is', null)
      .execute()
  ).map(toStored)

/** The tasks that came from items on one thing. */
export const findTasksOn = async (
  tx: ReadTx,
  organisationId: string,
  subject: { kind: string; id: string },
): Promise<StoredTask[]> =>
  (
    await tasks(tx, organisationId)
      .innerJoin('meeting_item as item', 'item.id', 'task.item_id')
      .where('item.subject_kind', '=', subject.kind)
      .where('item.subject_id', '=', subject.id)
      .execute()
  ).map(toStored)

/** Some tasks of the organisation, in any order. */
export const findTasksById = async (
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<StoredTask[]> =>
  ids.length === 0 ? [] : (await tasks(tx, organisationId).where('task.id', 'in', ids).execute()).map(toStored)

/** Holds a task until the transaction ends. */
export async function holdTask(tx: Tx, organisationId: string, id: string): Promise<StoredTask | undefined> {
  await tx
    .selectFrom('meeting_task')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return (await findTasksById(tx, organisationId, [id]))[0]
}

const toColumns = (input: TaskInput) => ({
  title: JSON.stringify(input.title),
  item_id: input.itemId,
  owner_id: input.ownerId,
  owner_name: input.ownerName,
  due_on: input.dueOn,
})

export async function insertTask(
  tx: Tx,
  author: MeetingAuthor,
  { meetingId, input, id }: { meetingId: string; input: TaskInput; id?: string },
): Promise<string> {
  const row = await tx
    .insertInto('meeting_task')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      meeting_id: meetingId,
      created_at: author.now,
      created_by_name: author.name,
      updated_at: author.now,
      updated_by: author.name,
      ...toColumns(input),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const changed = (tx: Tx, { organisationId, name, now }: MeetingAuthor, id: string) =>
  tx
    .updateTable('meeting_task')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, updated_by: name }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

/** Stores new content of a task that is held; gives its new version. */
export const updateTask = async (
  tx: Tx,
  author: MeetingAuthor,
  { id, input }: { id: string; input: TaskInput },
): Promise<number> => (await changed(tx, author, id).set(toColumns(input)).executeTakeFirstOrThrow()).version

/** Says that a task is done and what came of it, or open again. */
export const markTask = async (
  tx: Tx,
  author: MeetingAuthor,
  { id, isDone, outcome }: { id: string; isDone: boolean; outcome: string | null },
): Promise<number> =>
  (
    await changed(tx, author, id)
      .set({ done_at: isDone ? author.now : null, done_by: isDone ? author.name : null, outcome })
      .executeTakeFirstOrThrow()
  ).version

export async function deleteTask(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx.deleteFrom('meeting_task').where('id', '=', id).where('organisation_id', '=', organisationId).execute()
}
