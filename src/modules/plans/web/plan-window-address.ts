import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { findPart } from '../outline.ts'
import type { PlanWindow } from './plan-deeds.ts'
import type { PlanData } from './plan.loader.ts'

/** The window that the address asks for: `?goalOn=` an indicator or `?goalFor=` a concern is the form of a new goal. */
export const windowOf = ({ outline, rights, goalStart }: PlanData): PlanWindow | null =>
  goalStart && outline && rights.editsPlan ? { kind: 'goalOn', start: goalStart, priorities: outline.priorities } : null

/** `?add=action`, which may be asked for while the plan is open, is the form of a new action. */
export const addingOf = ({ outline, rights }: PlanData, query: URLSearchParams): PlanWindow | null =>
  query.get('add') === 'action' && outline && (rights.editsUnits === 'all' || rights.editsUnits.length > 0)
    ? { kind: 'actionTo', priorities: outline.priorities }
    : null

/** `?talk=goal:` and its id opens what is said of a part of the programme that is shown. */
export function talkOf({ outline }: PlanData, query: URLSearchParams, language: Language): PlanWindow | null {
  const wanted = query.get('talk')
  const of = outline && wanted !== null ? findPart(outline, wanted) : undefined
  return of ? { kind: 'talk', of: { kind: of.kind, id: of.id, name: textIn(of.title, language) } } : null
}

/** The address when no window is asked for any more. */
export function withoutWindow(query: URLSearchParams): URLSearchParams {
  query.delete('add')
  query.delete('talk')
  query.delete('goalOn')
  query.delete('goalFor')
  return query
}
