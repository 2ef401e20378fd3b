import type { WorkHolder } from '#modules/organisations/hand-over/work-holder.ts'
import { findOpenTasksOf, findTasksById, updateTask } from './meeting-tasks.queries.ts'

/** What meetings have given people to do and is not done: whoever takes a task over has it by its day. */
export const meetingTasksOfPeople: WorkHolder = {
  kind: 'meetingTask',
  async find(tx, { organisationId, accountId }) {
    const tasks = await findOpenTasksOf(tx, organisationId, accountId)
    return tasks.map(({ id, title, groupId, meetingId, dueOn }) => ({
      id,
      title,
      path: `groups/${groupId}/meetings/${meetingId}#task-${id}`,
      dueOn,
    }))
  },
  async give(tx, { organisationId, to, accountId, name, now }, ids) {
    const author = { organisationId, accountId, name, now }
    for (const { id, title, itemId, dueOn } of await findTasksById(tx, organisationId, ids))
      await updateTask(tx, author, { id, input: { title, itemId, dueOn, ownerId: to.id, ownerName: to.name } })
  },
}
