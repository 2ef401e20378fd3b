import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, TaskWords, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { listOwnWriting } from '../../editing/assignments.contract.ts'
import { reportsAccess } from '../../reports.access.ts'
import { assignmentTexts } from './assignments.texts.ts'

/** The chapters that were given to the person and are not ready, the nearest day first. */
export async function loadWaitingWriting({ slug, role, today }: TasksAsked): Promise<WaitingTask[]> {
  const writers: readonly Role[] = reportsAccess.writeText.roles
  if (!writers.includes(role)) return []
  const { items } = await call(listOwnWriting, { organisation: slug })
  return items.map(({ report, reportTitle, chapter, key, title, dueOn }) => {
    const say = (language: Language): TaskWords => {
      const t = assignmentTexts[language]
      const day = dueOn && formatDay(dueOn, language)
      const name = textIn(reportTitle, language)
      const text = day && dueOn < today ? t.waitingLate(name, day) : t.waitingText(name, day)
      return { title: t.waiting(textIn(title, language)), text, action: t.open }
    }
    return { id: `writing-${chapter}`, to: `reports/${report}#${key}`, words: inEveryLanguage(say) }
  })
}
