import { findGroups } from '#modules/groups/groups.queries.ts'
import { isInForce } from '#modules/groups/group.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import { knownBody, type NamesOfBodies } from './deciding-bodies.ts'
import { findDecidedBodies } from './decisions.queries.ts'
import { decidingStages } from './way.ts'

interface Asked {
  organisation: Pick<Organisation, 'id' | 'kind' | 'name'>
  today: Day
}

/** What the body that decides in a stage is called, as far as it is known; of others whoever records a decision is asked. */
export async function findKnownBodies(tx: ReadTx, { organisation, today }: Asked): Promise<NamesOfBodies> {
  const { id, kind, name } = organisation
  const programmes = await findProgrammes(tx, id)
  const approved = programmes
    .filter(({ approvedOn, approvedBy }) => approvedOn !== null && approvedBy !== null)
    .toSorted((a, b) => b.approvedOn!.localeCompare(a.approvedOn!))
  const groups = await findGroups(tx, id)
  const known = {
    kind,
    name,
    decided: await findDecidedBodies(tx, id),
    planApprovedBy: approved[0]?.approvedBy ?? null,
    steeringGroups: groups
      .filter((group) => group.kind === 'hyteSteering' && !group.isDeleted && isInForce(group, today))
      .map((group) => group.name),
  }
  const named = decidingStages.flatMap((stage) => {
    const body = knownBody(stage, known)
    return body ? [[stage, body]] : []
  })
  return Object.fromEntries(named)
}
