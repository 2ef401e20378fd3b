import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { leadsHandOvers } from '../organisations.access.ts'
import { findPeople } from '../people.queries.ts'
import { handOver, listHeldWork } from './hand-overs.contract.ts'
import { findHandOvers } from './hand-overs.queries.ts'
import { findHeldWork, handOverWork } from './handing-over.service.ts'
import type { WorkHolder } from './work-holder.ts'

export const handOverRoutes = (holders: readonly WorkHolder[]): Route[] => [
  route(listHeldWork, async ({ tx, organisation, user, membership, today }, { person: accountId }) => {
    const organisationId = organisation.id
    const isLeading = leadsHandOvers.includes(membership.role)
    const person = (await findPeople(tx, organisationId)).find(({ id }) => id === accountId)
    if (!person || (!isLeading && accountId !== user.id))
      throw new AppError('notFound', 'No such person in the organisation')
    return {
      person: { id: person.id, name: person.name },
      work: await findHeldWork(tx, holders, { organisationId, accountId, today }),
      handOvers: await findHandOvers(tx, organisationId, accountId),
    }
  }),

  route(handOver, async ({ tx, organisation, user, now, today, audit }, { person: from, ...input }) => {
    const author = { organisationId: organisation.id, accountId: user.id, name: user.name, now, today }
    const { id, things } = await handOverWork(tx, holders, { author, from, input })
    audit(`account:${from}`, { to: input.to, things: things.map(({ kind, id: thing }) => `${kind}/${thing}`) })
    return { id, count: things.length }
  }),
]
