import { findGroups } from '#modules/groups/groups.queries.ts'
import { isInForce } from '#modules/groups/group.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { knownBody } from './deciding-bodies.ts'
import { findDecidedBodies } from './decisions.queries.ts'
import type { DecidingStage } from './way.ts'

interface Asked {
  organisation: Pick<Organisation, 'id' | 'kind' | 'name'>
  stage: DecidingStage
  today: Day
}

/** What the body that decides in a stage is called; null when it is not known, and whoever records a decision is asked. */
export async function findKnownBody(tx: ReadTx, { organisation, stage, today }: Asked): Promise<LocalText | null> {
  const { id, kind, name } = organisation
  const programmes = await findProgrammes(tx, id)
  const approved = programmes
    .filter(({ approvedOn, approvedBy }) => approvedOn !== null && approvedBy !== null)
    .toSorted((a, b) => b.approvedOn!.localeCompare(a.approvedOn!))
  const groups = await findGroups(tx, id)
  return knownBody(stage, {
    kind,
    name,
    decided: await findDecidedBodies(tx, id),
    planApprovedBy: approved[0]?.approvedBy ?? null,
    steeringGroups: groups
      .filter((group) => group.kind === 'hyteSteering' && !group.isDeleted && isInForce(group, today))
      .map((group) => group.name),
  })
}
