import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Surroundings } from './group-state.ts'

/** What of an organisation the rules of its groups ask for. */
export async function readSurroundings(tx: ReadTx, organisationId: string): Promise<Surroundings> {
  const [units, people] = [await findUnits(tx, organisationId), await findPeople(tx, organisationId)]
  return { units, coordinators: new Set(people.filter(({ role }) => role === 'coordinator').map(({ id }) => id)) }
}
