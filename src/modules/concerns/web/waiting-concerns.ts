import { textIn } from '#shared/local-text.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import type { Concern } from '../concern.ts'
import { handlesConcerns } from '../concerns.access.ts'
import { listConcerns } from '../concerns.contract.ts'
import { namesShown, waitingConcernTexts } from './waiting-concerns.texts.ts'

/** The joys and concerns that wait to be held against figures, as one task; none for those who do not do it. */
export async function loadWaitingConcerns({ slug, role }: TasksAsked): Promise<WaitingTask[]> {
  if (!handlesConcerns(role)) return []
  const { items } = await call(listConcerns, { organisation: slug, state: 'new', format: 'json' })
  if (items.length === 0) return []
  const words = inEveryLanguage((language) => say(items, language))
  return [{ id: 'newConcerns', to: 'concerns?state=new', words }]
}

function say(items: readonly Concern[], language: Language) {
  const t = waitingConcernTexts[language]
  const rest = items.length - namesShown
  const names = items.slice(0, namesShown).map(({ text }) => textIn(text, language))
  return {
    title: t.title(items.length),
    text: [...names, ...(rest > 0 ? [t.more(rest)] : [])].join(' '),
    action: t.action,
  }
}
