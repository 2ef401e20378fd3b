import type { Day } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { clubsAccess } from '../clubs.access.ts'
import { listClubs } from '../clubs.contract.ts'
import { taskId, taskPath } from './club-addresses.ts'
import { sayTask, type TaskWords } from './club-task-lines.ts'

/** A task for the first page, which is read in any language without being asked for again. */
export interface WaitingTask {
  id: string
  /** Below the organisation's address. */
  to: string
  words: Record<Language, TaskWords>
}

/** What waits in the clubs of an organisation for one of its people; nothing for a role that does not see clubs. */
export async function loadWaitingClubs({
  slug,
  role,
  today,
}: {
  slug: string
  role: Role
  today: Day
}): Promise<WaitingTask[]> {
  const readers: readonly Role[] = clubsAccess.read.roles
  if (!readers.includes(role)) return []
  const { items } = await call(listClubs, { organisation: slug })
  return items
    .flatMap(({ waiting }) => waiting)
    .map((task) => ({
      id: taskId(task),
      to: taskPath(task),
      words: {
        fi: sayTask(task, { language: 'fi', today }),
        sv: sayTask(task, { language: 'sv', today }),
        en: sayTask(task, { language: 'en', today }),
      },
    }))
}
