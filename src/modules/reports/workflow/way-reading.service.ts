import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { findReportHead } from '../report-heads.queries.ts'
import type { NamesOfBodies } from './deciding-bodies.ts'
import { findKnownBodies } from './deciding-bodies.service.ts'
import type { ReportWay, SectorComment, WaySummary } from './way.contract.ts'
import { readReportDecisions } from './decisions.queries.ts'
import { findComments, findSteps, findWays, type StoredWay } from './way.queries.ts'
import { awaitedBy, isDeciding } from './way.ts'

/** Throws `notFound` when the organisation has no such report. */
export async function requireWay(tx: ReadTx, organisationId: string, reportId: string): Promise<StoredWay> {
  const [way] = await findWays(tx, organisationId, reportId)
  if (!way) throw new AppError('notFound', 'No such report')
  return way
}

export const summaryOf = (
  way: StoredWay,
  { role, unitId }: Pick<Membership, 'role' | 'unitId'>,
  bodies: NamesOfBodies,
): WaySummary => {
  const { unanswered, ungiven, uncommented, ...stored } = way
  const counts = { uncommented: uncommented.length, ungiven, unanswered }
  return {
    ...stored,
    returned: stored.returned && { ...stored.returned, at: new Date(stored.returned.at).toISOString() },
    stages: [...stored.stages],
    counts,
    knownBody: (isDeciding(way.stage) && bodies[way.stage]) || null,
    awaited: awaitedBy(way, counts),
    waitsForOwnUnit: role === 'editor' && way.stage === 'comments' && uncommented.includes(unitId),
  }
}

export async function readWay(
  tx: ReadTx,
  { organisation, membership, today }: { organisation: Organisation; membership: Membership; today: Day },
  way: StoredWay,
): Promise<ReportWay> {
  const organisationId = organisation.id
  const [people, units] = [await findPeople(tx, organisationId), await findUnits(tx, organisationId)]
  const nameOf = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? null
  const waiting = way.stage === 'comments' ? way.uncommented : []
  const comments = await findComments(tx, way.report.id)
  const decisions = await readReportDecisions(tx, way.report.id)
  const known = await findKnownBodies(tx, { organisation, today })
  // A later round's decision stands after an earlier one's.
  const decided = Object.fromEntries(decisions.flatMap(({ stage, body }) => (body ? [[stage, body]] : [])))
  const isOwn = ({ unit, round }: SectorComment) => unit.id === membership.unitId && round === way.round
  return {
    ...summaryOf(way, membership, known),
    ownComment: (membership.role === 'editor' && comments.find(isOwn)) || null,
    comments,
    waitingUnits: waiting.map((id) => ({ id, name: nameOf(id) })),
    decisions,
    steps: await findSteps(tx, way.report.id),
    bodies: { ...known, ...decided },
    languages: (await findReportHead(tx, organisationId, way.report.id))?.languages ?? [],
    approvers: people.filter(({ role }) => role === 'approver').map(({ name }) => name),
  }
}
