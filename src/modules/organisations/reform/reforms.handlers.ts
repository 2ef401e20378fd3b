import { type Route, route } from '#server/http.ts'
import { findUnits } from '../units.queries.ts'
import { carryOutReform, listUnitHoldings, listUnitReforms } from './reforms.contract.ts'
import { findReforms } from './reforms.queries.ts'
import { carryOut } from './reforms.service.ts'
import type { UnitHolder } from './unit-holder.ts'

export const reformRoutes = (holders: readonly UnitHolder[]): Route[] => [
  route(listUnitHoldings, async ({ tx, organisation }) => {
    const unitIds = (await findUnits(tx, organisation.id)).map(({ id }) => id)
    const holdings = []
    for (const { kind, find } of holders) {
      const held = (await find(tx, organisation.id, unitIds)).filter(({ isDeleted }) => !isDeleted)
      holdings.push(...held.map(({ id, unitId, title }) => ({ kind, id, unitId, title })))
    }
    return { holdings }
  }),

  route(carryOutReform, async ({ tx, organisation, user, now, audit }, { organisation: _, ...input }) => {
    const mover = { organisationId: organisation.id, accountId: user.id, name: user.name, now }
    const done = await carryOut(tx, holders, { mover, input })
    audit(`reform:${done.id}`, { name: input.name, ended: input.ends.length, moved: done.moved })
    return done
  }),

  route(listUnitReforms, async ({ tx, organisation }) => ({ reforms: await findReforms(tx, organisation.id) })),
]
