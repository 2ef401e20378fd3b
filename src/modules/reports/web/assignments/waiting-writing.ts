import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { listOwnWriting } from '../../editing/assignments.contract.ts'
import { reportsAccess } from '../../reports.access.ts'
import { assignmentTexts } from './assignments.texts.ts'

interface Words {
  title: string
  text: string
  action: string
}

/** A chapter to write as a task for the first page, which is read in any language without being asked for again. */
export interface WaitingWriting {
  id: string
  /** Below the organisation's address. */
  to: string
  words: Record<Language, Words>
}

interface Asked {
  slug: string
  role: Role
  today: Day
}

/** The chapters that were given to the person and are not ready, the nearest day first. */
export async function loadWaitingWriting({ slug, role, today }: Asked): Promise<WaitingWriting[]> {
  const writers: readonly Role[] = reportsAccess.writeText.roles
  if (!writers.includes(role)) return []
  const { items } = await call(listOwnWriting, { organisation: slug })
  return items.map(({ report, reportTitle, chapter, key, title, dueOn }) => {
    const say = (language: Language): Words => {
      const t = assignmentTexts[language]
      const day = dueOn && formatDay(dueOn, language)
      const name = textIn(reportTitle, language)
      const text = day && dueOn < today ? t.waitingLate(name, day) : t.waitingText(name, day)
      return { title: t.waiting(textIn(title, language)), text, action: t.open }
    }
    const words = { fi: say('fi'), sv: say('sv'), en: say('en') }
    return { id: `writing-${chapter}`, to: `reports/${report}#${key}`, words }
  })
}
