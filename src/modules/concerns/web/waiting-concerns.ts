import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import type { Concern } from '../concern.ts'
import { handlesConcerns } from '../concerns.access.ts'
import { listConcerns } from '../concerns.contract.ts'
import { namesShown, waitingConcernTexts } from './waiting-concerns.texts.ts'

/** A task for the first page, which is read in any language without being asked for again. */
export interface WaitingConcerns {
  id: string
  /** Below the organisation's address. */
  to: string
  words: Record<Language, { title: string; text: string; action: string }>
}

/** The joys and concerns that wait to be held against figures, as one task; none for those who do not do it. */
export async function loadWaitingConcerns({ slug, role }: { slug: string; role: Role }): Promise<WaitingConcerns[]> {
  if (!handlesConcerns(role)) return []
  const { items } = await call(listConcerns, { organisation: slug, state: 'new', format: 'json' })
  if (items.length === 0) return []
  const words = { fi: say(items, 'fi'), sv: say(items, 'sv'), en: say(items, 'en') }
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
