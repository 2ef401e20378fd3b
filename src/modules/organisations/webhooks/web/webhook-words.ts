import { apiAreas } from '#shared/api-area.ts'
import { useTexts } from '#web/language.tsx'
import { apiAreaTexts } from '../../api-areas.texts.ts'
import { auditDeeds } from '../../audit-deeds.texts.ts'
import { testEvent } from '../webhook.ts'
import type { WebhookView } from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'

/** The words for an event, as the audit log says it: `plans.addGoal` is "added a goal". */
export function useEventWords(): (event: string) => string {
  const t = useTexts(webhookTexts)
  const deeds: Readonly<Record<string, string>> = useTexts(auditDeeds)
  return (event) => (event === testEvent ? t.testMessage : (deeds[event.split('.').slice(1).join('.')] ?? event))
}

/** What a webhook is told of, in a line for each area: everything, or so many changes. */
export function useToldWords(): (events: readonly string[]) => string[] {
  const t = useTexts(webhookTexts)
  const areas = useTexts(apiAreaTexts)
  return (events) =>
    apiAreas.flatMap((area) => {
      if (events.includes(area)) return [t.all(areas[area].name)]
      const count = events.filter((event) => event.startsWith(`${area}.`)).length
      return count === 0 ? [] : [`${areas[area].name}: ${t.countOf(count)}`]
    })
}

export type WebhookState = 'working' | 'failing' | 'stopped' | 'disabled'

export function stateOf({ disabledBecause, failingSince }: WebhookView): WebhookState {
  if (disabledBecause !== null) return disabledBecause === 'person' ? 'stopped' : 'disabled'
  return failingSince === null ? 'working' : 'failing'
}

/** How each state is marked; see StatusMark. */
export const marksOfStates = { working: 'done', failing: 'late', stopped: 'paused', disabled: 'late' } as const
