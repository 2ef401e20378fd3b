import type { Subject, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import { roles } from '#shared/roles.ts'
import { findTasksById } from './meeting-tasks.queries.ts'

/** Tasks of meetings, to be told of to whoever has them: nobody else is told. */
export const meetingTaskSubjects: SubjectSource = {
  kinds: ['meetingTask'],
  async find(tx, organisationId, wanted): Promise<Subject[]> {
    const tasks = await findTasksById(
      tx,
      organisationId,
      wanted.map(({ id }) => id),
    )
    return tasks.map(({ id, title, groupId, meetingId }) => ({
      kind: 'meetingTask',
      id,
      title,
      path: `groups/${groupId}/meetings/${meetingId}#task-${id}`,
      talkPath: `groups/${groupId}/meetings/${meetingId}#task-${id}`,
      within: [],
      readers: roles,
      isDeleted: false,
    }))
  },
}
