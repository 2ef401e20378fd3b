import { ListChecks } from 'lucide-react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ClubTask } from '../club.ts'
import { taskId, taskPath } from './club-addresses.ts'
import { sayTask } from './club-task-lines.ts'
import { clubTexts } from './clubs.texts.ts'

/** What waits in the clubs, each with the way to take hold of it, as the first page has it. */
export function TaskList({ tasks }: { tasks: readonly ClubTask[] }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  if (tasks.length === 0) return <p className="muted">{t.nothingWaits}</p>
  return (
    <ul className="waiting">
      {tasks.map((task) => {
        const { title, text, action } = sayTask(task, { language, today })
        return (
          <li key={taskId(task)} className="waiting-line">
            <span className="waiting-hull">
              <Icon as={ListChecks} />
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
            <LinkButton size="small" to={`/app/${organisation.slug}/${taskPath(task)}`}>
              {action}
            </LinkButton>
          </li>
        )
      })}
    </ul>
  )
}
