import type { GroupsOfClock } from '#modules/clock/groups-of-clock.ts'
import { isInForce } from './group.ts'
import { actingChair } from './group-member.ts'
import { readGroups } from './groups.service.ts'

/** Groups as the clock knows them: without a chair, whoever has the chair's tasks hears what is late. */
export const groupsOfClock: GroupsOfClock = {
  async find(tx, organisationId, day) {
    const { groups, rowsOf } = await readGroups(tx, organisationId)
    return groups
      .filter(({ isDeleted, endsOn }) => !isDeleted && (endsOn === null || endsOn >= day))
      .map(({ id, name }) => {
        const inOffice = (rowsOf.get(id) ?? []).filter((row) => isInForce(row, day))
        const chairs = inOffice.filter(({ role }) => role === 'chair')
        const acting = actingChair(inOffice)
        const accounts = (rows: typeof inOffice) => [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))]
        return {
          id,
          name,
          members: accounts(inOffice),
          chairs: accounts(chairs.length > 0 || !acting ? chairs : [acting]),
        }
      })
  },
}
