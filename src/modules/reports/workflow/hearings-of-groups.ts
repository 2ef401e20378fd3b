import { isoDay } from '#shared/day.ts'
import type { StatutoryKind } from '#modules/groups/group.ts'
import type { Hearing, HearingState } from '#modules/groups/group-hearing.ts'
import type { HearingSource } from '#modules/groups/hearing-source.ts'
import { ownTemplates } from '../templates/index.ts'
import { findStatements, type StoredStatement } from './statements.queries.ts'
import type { BodyKind } from './statement.ts'
import { findWays, type StoredWay } from './way.queries.ts'
import { isOpenForChanges } from './way.ts'

/** The statement of a council as reports ask for it. */
const bodyOf: Record<StatutoryKind, BodyKind> = {
  youthCouncil: 'youth',
  olderPeopleCouncil: 'olderPeople',
  disabilityCouncil: 'disability',
}

/** Where the hearing of a council stands: of its statement in any round the one that was given counts. */
function stateOf(way: StoredWay, said: readonly StoredStatement[]): HearingState {
  if (said.some(({ givenAt }) => givenAt !== null)) return 'given'
  if (!isOpenForChanges(way.stage)) return 'missing'
  return said.some(({ askedAt, isWithdrawn, round }) => askedAt !== null && !isWithdrawn && round === way.round)
    ? 'asked'
    : 'coming'
}

function toHearing(way: StoredWay, council: StatutoryKind, statements: readonly StoredStatement[]): Hearing {
  const said = statements.filter(({ report, bodyKind }) => report.id === way.report.id && bodyKind === bodyOf[council])
  const given = said.find(({ givenAt }) => givenAt !== null)
  const asked = said.find(({ round }) => round === way.round)
  return {
    key: `report:${way.report.id}:${council}`,
    council,
    title: way.report.title,
    path: `reports/${way.report.id}/handling`,
    state: stateOf(way, said),
    dueOn: asked?.dueOn ?? way.days.statements ?? null,
    givenOn: given?.givenAt ? isoDay(given.givenAt) : null,
    answer: given?.response ?? null,
    isClosed: way.stage === 'approved',
  }
}

/** Reports and plans that statements are asked of, whether or not the organisation has left the stage out. */
const heardKinds: readonly string[] = Object.values(ownTemplates)
  .filter(({ stages }) => stages.includes('statements'))
  .map(({ kind }) => kind)

/** How each council is heard of each report: two questions, however many there are. */
export const reportHearings: HearingSource = {
  async find(tx, { organisationId, councils }) {
    const ways = (await findWays(tx, organisationId)).filter(({ report }) => heardKinds.includes(report.kind))
    const statements = await findStatements(tx, { organisationId })
    return ways.flatMap((way) => councils.map((council) => toHearing(way, council, statements)))
  },
}
