import { findPeople } from '#modules/organisations/people.queries.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { type Route, route } from '#server/http.ts'
import { listClockChoices } from './choices.contract.ts'
import type { GroupsOfClock } from './groups-of-clock.ts'
import type { OpeningSource } from './opening-source.ts'

interface Offered {
  groups: GroupsOfClock
  openings: readonly OpeningSource[]
}

/** What the form of an entry offers. */
export const choiceRoutes = ({ groups, openings }: Offered): Route[] => [
  route(listClockChoices, async ({ tx, organisation, today }) => {
    const people = await findPeople(tx, organisation.id)
    const units = await findUnits(tx, organisation.id)
    const programmes = await findProgrammes(tx, organisation.id)
    const found = await groups.find(tx, organisation.id, today)
    return {
      people: people.map(({ id, name }) => ({ id, name })),
      units: units.map(({ id, name }) => ({ id, name })),
      groups: found.map(({ id, name }) => ({ id, name })),
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      reports: openings.flatMap(({ reports }) => reports?.(organisation) ?? []),
    }
  }),
]
