import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import type { ClubTask } from '../club.ts'
import { taskId, taskPath } from './club-addresses.ts'
import { sayTask } from './club-task-lines.ts'
import { clubTexts } from './clubs.texts.ts'

/** What waits in the clubs, each with the way to take hold of it. */
export function TaskList({ tasks }: { tasks: readonly ClubTask[] }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  if (tasks.length === 0) return <p className="muted">{t.nothingWaits}</p>
  return (
    <ul className="club-list">
      {tasks.map((task) => {
        const { title, text, action } = sayTask(task, { language, today })
        return (
          <li key={taskId(task)}>
            <div>
              <b>{title}</b>
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
