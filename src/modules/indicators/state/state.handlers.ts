import { type Route, route } from '#server/http.ts'
import type { Cube } from '../cube.ts'
import { readReader } from '../reader.queries.ts'
import { getRegionState, getStateSigns } from './state.contract.ts'
import { type ReadConcernsOnIndicators, type ReadGoals, readState, readTurned } from './state.service.ts'

/** What modules above this one tell of indicators. */
export interface SignReaders {
  readGoals: ReadGoals
  readConcerns: ReadConcernsOnIndicators
}

/** The calls of the page of the state of wellbeing. */
export const stateRoutes = (cube: Cube, { readGoals, readConcerns }: SignReaders): Route[] => [
  route(getRegionState, async ({ tx, user, language }, { key, indicators, compare = [] }) => {
    const reader = await readReader(tx, user)
    return {
      region: key,
      rows: await readState({ tx, cube, reader, language }, { region: key, indicators: indicators ?? 'core', compare }),
    }
  }),

  route(getStateSigns, async ({ tx, organisation, membership, today }) => ({
    ...(await readGoals(tx, { organisation, role: membership.role, today })),
    ...(await readConcerns(tx, { organisation, role: membership.role })),
    turned: await readTurned(tx, organisation.id),
  })),
]
