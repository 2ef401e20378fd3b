import type { UnitView } from '#modules/organisations/units.contract.ts'
import { type RoundAction, standingOf } from '../round.ts'
import type { ActionInForce } from '../rounds.contract.ts'

/** The actions of the chosen units and of those below them; all when no unit is chosen from. */
export function chosenActions(
  actions: readonly ActionInForce[],
  units: readonly UnitView[],
  unitIds: readonly string[] | null,
): readonly ActionInForce[] {
  if (unitIds === null) return actions
  const isWithin = (id: string | null): boolean => {
    if (id === null) return false
    return unitIds.includes(id) || isWithin(units.find((unit) => unit.id === id)?.parentId ?? null)
  }
  return actions.filter(({ unitId }) => isWithin(unitId))
}

export const roundFilters = ['all', 'waiting', 'withoutOwner', 'never', 'answered'] as const
export type RoundFilter = (typeof roundFilters)[number]

/** Never updated: neither before the round nor in it. */
export const isNeverUpdated = ({ latest, answer }: RoundAction): boolean => latest === null && answer === null

export const filterActions = (actions: readonly RoundAction[], filter: RoundFilter): RoundAction[] =>
  actions.filter((action) => {
    if (filter === 'all') return true
    return filter === 'never' ? isNeverUpdated(action) : standingOf(action) === filter
  })
