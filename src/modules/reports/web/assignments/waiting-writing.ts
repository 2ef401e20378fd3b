import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, TaskWords, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { listOwnWriting } from '../../editing/assignments.contract.ts'
import type { OwnStaleTranslations } from '../../translations/translation.ts'
import { reportsAccess } from '../../reports.access.ts'
import { assignmentTexts } from './assignments.texts.ts'

/** The chapters that were given to the person and are not ready, the nearest day first, and translations that have become old. */
export async function loadWaitingWriting({ slug, role, today }: TasksAsked): Promise<WaitingTask[]> {
  const writers: readonly Role[] = reportsAccess.writeText.roles
  if (!writers.includes(role)) return []
  const { items, translations } = await call(listOwnWriting, { organisation: slug })
  const chapters = items.map(({ report, reportTitle, chapter, key, title, dueOn }) => {
    const say = (language: Language): TaskWords => {
      const t = assignmentTexts[language]
      const day = dueOn && formatDay(dueOn, language)
      const name = textIn(reportTitle, language)
      const text = day && dueOn < today ? t.waitingLate(name, day) : t.waitingText(name, day)
      return { title: t.waiting(textIn(title, language)), text, action: t.open }
    }
    return { id: `writing-${chapter}`, to: `reports/${report}#${key}`, words: inEveryLanguage(say) }
  })
  return [...chapters, ...translations.map(taskOf)]
}

function taskOf({ report, reportTitle, language: written, key, count }: OwnStaleTranslations): WaitingTask {
  const say = (language: Language): TaskWords => {
    const t = assignmentTexts[language]
    const text = t.staleText(textIn(reportTitle, language))
    return { title: t.stale(count, t.intoLanguage[written]), text, action: t.update }
  }
  return {
    id: `translation-${report}-${written}`,
    to: `reports/${report}?language=${written}#${key}`,
    words: inEveryLanguage(say),
  }
}
