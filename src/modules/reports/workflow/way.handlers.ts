import type { Cube } from '#modules/indicators/cube.ts'
import { type Call, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { handlingStages } from '../report-head.ts'
import { findKnownBodies } from './deciding-bodies.service.ts'
import {
  arrangeReportWay,
  commentOnReport,
  decideOnReport,
  getReportWay,
  listReportWays,
  sendReportOnwards,
  takeReportBack,
  type WaySummary,
} from './way.contract.ts'
import { findCommentMoment, findWays, holdReport, keepComment, keepWay } from './way.queries.ts'
import { authorOf, decide, note, refused, sendOnwards, takeBack, takeWay } from './way.service.ts'
import { readWay, requireWay, summaryOf } from './way-reading.service.ts'
import { firstOutOfOrder, rearrange } from './way.ts'

/** A report's way to the council: every move in one transaction, on top of what was seen. */
export const wayRoutes = (services: Services, cube: Cube): Route[] => [
  ...readingRoutes,
  ...movingRoutes(services, cube),
]

const readingRoutes: Route[] = [
  route(listReportWays, async ({ tx, organisation, membership, today }) => {
    const bodies = await findKnownBodies(tx, { organisation, today })
    return { ways: (await findWays(tx, organisation.id)).map((way) => summaryOf(way, membership, bodies)) }
  }),

  route(getReportWay, async (call, { report }) =>
    readWay(call.tx, call, await requireWay(call.tx, call.organisation.id, report)),
  ),
]

const movingRoutes = (services: Services, cube: Cube): Route[] => [
  route(arrangeReportWay, async (call, { report, version, stages: chosen, days }) => {
    const { tx, organisation, audit } = call
    const way = await takeWay(tx, organisation.id, { report, version })
    const stages = handlingStages.filter((stage) => chosen.includes(stage))
    const refusal = rearrange(way, stages)?.refusal
    if (refusal) throw refused(refusal, way)
    const odd = firstOutOfOrder(stages, days)
    if (odd) throw invalidInput(`days.${odd}`, 'daysOutOfOrder')
    await keepWay(tx, organisation.id, { ...way, stages, days })
    audit(`report:${report}`, { stages, days })
    return summaryNow(call, report)
  }),

  route(sendReportOnwards, async (call, { report, version }) => {
    const way = await takeWay(call.tx, call.organisation.id, { report, version })
    await sendOnwards({ services, cube, ...call }, way)
    const sent = await summaryNow(call, report)
    call.audit(`report:${report}`, { from: way.stage, to: sent.stage, round: way.round })
    return sent
  }),

  route(takeReportBack, async (call, { report, version }) => {
    const way = await takeWay(call.tx, call.organisation.id, { report, version })
    await takeBack({ services, cube, ...call }, way)
    const taken = await summaryNow(call, report)
    call.audit(`report:${report}`, { from: way.stage, to: taken.stage, round: way.round })
    return taken
  }),

  route(commentOnReport, async (call, { organisation: _, report, seenAt, ...said }) => {
    const { tx, organisation, membership, audit } = call
    await holdReport(tx, organisation.id, report)
    const way = await requireWay(tx, organisation.id, report)
    if (way.stage !== 'comments') throw refused('notCommenting', way)
    const place = { reportId: report, round: way.round, unitId: membership.unitId }
    const before = await findCommentMoment(tx, place)
    if ((before?.toISOString() ?? null) !== seenAt) throw refused('stale', way)
    await keepComment(tx, authorOf(call), { ...place, ...said })
    const step = { reportId: report, round: way.round, from: way.stage, to: way.stage, note: null }
    await note(call, { ...step, kind: 'commented' })
    audit(`report:${report}`, { unit: membership.unitId, verdict: said.verdict, round: way.round })
    return summaryNow(call, report)
  }),

  route(decideOnReport, async (call, { organisation: _, report, version, ...decision }) => {
    const { tx, organisation, today, audit } = call
    if (decision.metOn > today) throw invalidInput('metOn', 'dayAhead')
    const way = await takeWay(tx, organisation.id, { report, version })
    await decide({ services, cube, ...call }, way, decision)
    audit(`report:${report}`, { stage: way.stage, outcome: decision.outcome, round: way.round })
    return summaryNow(call, report)
  }),
]

const summaryNow = async (
  {
    tx,
    organisation,
    membership,
    today,
  }: Pick<Call, 'tx' | 'today'> & { organisation: Organisation; membership: Membership },
  report: string,
): Promise<WaySummary> =>
  summaryOf(
    await requireWay(tx, organisation.id, report),
    membership,
    await findKnownBodies(tx, { organisation, today }),
  )
