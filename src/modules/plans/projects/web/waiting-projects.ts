import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { handOverNotice, isLate } from '../project.ts'
import { projectsAccess } from '../projects.access.ts'
import { listProjects, type ProjectSummary } from '../projects.contract.ts'
import { waitingProjectTexts } from './waiting-projects.texts.ts'

/** What one's own projects ask for, and what those without an owner of the organisation ask of who leads them. */
export async function loadWaitingProjects({ slug, role, today }: TasksAsked): Promise<WaitingTask[]> {
  const readers: readonly Role[] = projectsAccess.read.roles
  if (!readers.includes(role)) return []
  const { items, leads } = await call(listProjects, { organisation: slug })
  return items
    .filter(({ isOwn, ownerId, mayEdit }) => mayEdit && (isOwn || (leads && ownerId === null)))
    .flatMap((project) => waitingOf(project, today))
}

type Texts = (typeof waitingProjectTexts)['fi']

function waitingOf(project: ProjectSummary, today: Day): WaitingTask[] {
  const { id, reportingDates, handOverCount, checksDue, feedbackWaiting, name } = project
  const task = (kind: string, say: (t: Texts, title: string, language: Language) => [string, string]): WaitingTask => ({
    id: `${kind}-${id}`,
    to: `projects/${id}`,
    words: inEveryLanguage((language) => {
      const t = waitingProjectTexts[language]
      const [title, text] = say(t, textIn(name, language), language)
      return { title, text, action: t.open }
    }),
  })
  const late = reportingDates.find((date) => isLate(date, today))
  const [check] = checksDue
  return [
    ...(late
      ? [
          task('report', (t, title, language) => [
            t.late(title),
            t.lateText(late.what, formatDay(late.dueOn, language)),
          ]),
        ]
      : []),
    ...(handOverNotice({ ...project, handOvers: handOverCount }, today) === 'missing'
      ? [task('handOver', (t, title) => [t.missing(title), t.missingText])]
      : []),
    ...(check
      ? [task('check', (t, title, language) => [t.check(title), t.checkText(formatDay(check, language))])]
      : []),
    ...(feedbackWaiting > 0
      ? [task('feedback', (t, title) => [t.feedback(feedbackWaiting, title), t.feedbackText])]
      : []),
  ]
}
