import type { ConcernsOnIndicator } from '#modules/indicators/state/state-reading.ts'
import type { ReadConcernsOnIndicators } from '#modules/indicators/state/state.service.ts'
import { addsConcerns } from './concerns.access.ts'
import { countConcernsByIndicator } from './concerns.queries.ts'

/** What concerns tell the page of the state of wellbeing: how many are about each indicator. */
export const concernsOnIndicators: ReadConcernsOnIndicators = async (tx, { organisation, role }) => {
  const byIndicator = new Map<string, ConcernsOnIndicator>()
  for (const { indicator, kind, count } of await countConcernsByIndicator(tx, organisation.id)) {
    const known = byIndicator.get(indicator) ?? { indicator, joys: 0, concerns: 0 }
    byIndicator.set(indicator, { ...known, [kind === 'joy' ? 'joys' : 'concerns']: count })
  }
  return { concerns: [...byIndicator.values()], mayAddConcern: addsConcerns(role) }
}
