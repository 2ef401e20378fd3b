import type { Role } from '#shared/roles.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { clubsAccess } from '../clubs.access.ts'
import { listClubs } from '../clubs.contract.ts'
import { taskId, taskPath } from './club-addresses.ts'
import { sayTask } from './club-task-lines.ts'

/** What waits in the clubs of an organisation for one of its people; nothing for a role that does not see clubs. */
export async function loadWaitingClubs({ slug, role, today }: TasksAsked): Promise<WaitingTask[]> {
  const readers: readonly Role[] = clubsAccess.read.roles
  if (!readers.includes(role)) return []
  const { items } = await call(listClubs, { organisation: slug })
  return items
    .flatMap(({ waiting }) => waiting)
    .map((task) => ({
      id: taskId(task),
      to: taskPath(task),
      words: inEveryLanguage((language) => sayTask(task, { language, today })),
    }))
}
