import { type Route, route } from '#server/http.ts'
import { findProgrammes } from '../outline.queries.ts'
import { readsDrafts } from '../plans.access.ts'
import { listDuties } from './duties.contract.ts'
import { findMarkedParts } from './duties.queries.ts'
import { dutyHolderOf } from './duty.ts'
import { overviewOf } from './duty-overview.ts'

export const dutyRoutes: Route[] = [
  route(listDuties, async ({ tx, organisation, membership, today }) => {
    const all = await findProgrammes(tx, organisation.id)
    const programmes = readsDrafts(membership.role) ? all : all.filter(({ status }) => status === 'approved')
    const parts = await findMarkedParts(tx, organisation.id)
    return { duties: overviewOf({ holder: dutyHolderOf(organisation.kind), programmes, parts, today }) }
  }),
]
