import { isBehind } from '../targets/goal-progress.ts'
import type { Outline, OutlinedAction, OutlinedPriority } from '../outline.ts'
import { editsAction, type PlanRights } from '../plans.access.ts'

export const planFilters = ['all', 'late', 'behind', 'mine'] as const
export type PlanFilter = (typeof planFilters)[number]

export const readFilter = (query: URLSearchParams): PlanFilter =>
  planFilters.find((filter) => filter === query.get('show')) ?? 'all'

/**
 * What is left of the priorities: `late` keeps actions that are late or at risk, `mine` those that the caller edits, and
 * both the goals that have some; `behind` keeps the goals whose figure is behind. Priorities without goals fall away.
 */
export function filterPriorities(
  { priorities }: Pick<Outline, 'priorities'>,
  filter: PlanFilter,
  rights: PlanRights,
): OutlinedPriority[] {
  if (filter === 'all') return [...priorities]
  const keeps = (action: OutlinedAction) =>
    filter === 'late' ? action.status === 'late' || action.status === 'atRisk' : editsAction(rights, action.unitId)
  return priorities
    .map((priority) => ({
      ...priority,
      goals:
        filter === 'behind'
          ? priority.goals.filter(({ verdict }) => isBehind(verdict))
          : priority.goals
              .map((goal) => ({ ...goal, actions: goal.actions.filter(keeps) }))
              .filter(({ actions }) => actions.length > 0),
    }))
    .filter(({ goals }) => goals.length > 0)
}
