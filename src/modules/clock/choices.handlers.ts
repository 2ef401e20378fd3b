import { type Route, route } from '#server/http.ts'
import { listClockChoices } from './choices.contract.ts'
import type { GroupsOfClock } from './groups-of-clock.ts'
import type { OpeningSource } from './opening-source.ts'

interface Offered {
  groups: GroupsOfClock
  openings: readonly OpeningSource[]
}

/** What the form of an entry offers of other modules. */
export const choiceRoutes = ({ groups, openings }: Offered): Route[] => [
  route(listClockChoices, async ({ tx, organisation, today }) => {
    const found = await groups.find(tx, organisation.id, today)
    return {
      groups: found.map(({ id, name }) => ({ id, name })),
      reports: openings.flatMap(({ reports }) => reports?.(organisation) ?? []),
    }
  }),
]
