import type { Cube } from '#modules/indicators/cube.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Role } from '#shared/roles.ts'
import { keepStageVersion } from '../editing/versions.service.ts'
import { approveFrozenReport, freezeReport } from '../freezing/freezing.service.ts'
import type { Report } from '../report.ts'
import { findReport } from '../reports.queries.ts'
import { beginStatements, endStatements } from './asking.service.ts'
import { decidingBody } from './body-name.ts'
import { inAllLanguages } from './deciding-bodies.ts'
import { findKnownBodies } from './deciding-bodies.service.ts'
import { insertDecision } from './decisions.queries.ts'
import { holdReport, insertStep, keepWay, type NewStep, type StoredWay, type WayAuthor } from './way.queries.ts'
import {
  type DecidingStage,
  type DecisionInput,
  daysAhead,
  isDeciding,
  isOpenForChanges,
  move,
  type Move,
  type Refusal,
} from './way.ts'
import { markClosed } from './statement-writing.queries.ts'
import { requireWay } from './way-reading.service.ts'

/** What moving a report needs. */
export interface Moving {
  /** Without jobs the files of an approved report are made at the next start. */
  services: Pick<Services, 'config' | 'secret' | 'sendMail'> & { jobs: Pick<Services['jobs'], 'plan'> | null }
  cube: Cube
  tx: Tx
  organisation: Organisation
  user: { id: string; name: string }
  now: Date
  today: Day
  /** What the demo makes of its past is no news. */
  isQuiet?: boolean
}

export const authorOf = ({ organisation, user, now }: Pick<Moving, 'organisation' | 'user' | 'now'>): WayAuthor => ({
  organisationId: organisation.id,
  accountId: user.id,
  name: user.name,
  now,
})

/** A 409 that tells why, and where the report stands now. */
export const refused = (refusal: Refusal, { stage, version }: Pick<StoredWay, 'stage' | 'version'>): AppError =>
  new AppError('conflict', `The report is in the stage ${stage}: ${refusal}`, { extra: { refusal, stage, version } })

/** Holds a report for a change of its way. Throws `conflict` when it has moved since it was looked at. */
export async function takeWay(
  tx: Tx,
  organisationId: string,
  { report, version }: { report: string; version: number },
): Promise<StoredWay> {
  await holdReport(tx, organisationId, report)
  const way = await requireWay(tx, organisationId, report)
  if (way.version !== version) throw refused('stale', way)
  return way
}

/** Where a move leads. Throws `conflict` when it cannot be made. */
function requireMove(way: StoredWay, how: Move): Pick<StoredWay, 'stage' | 'round'> {
  const to = move(way, how)
  if ('refusal' in to) throw refused(to.refusal, way)
  return to
}

/** Sends a report to its next stage: letters leave to those whose statement is asked for, and it is frozen for those who decide. */
export async function sendOnwards(moving: Moving, way: StoredWay): Promise<void> {
  const { tx, organisation } = moving
  const to = requireMove(way, { kind: 'send' })
  const { user, now } = moving
  const version = { organisationId: organisation.id, report: way.report.id, stage: way.stage, byName: user.name, now }
  if (isOpenForChanges(way.stage)) await keepStageVersion(tx, version)
  if (way.stage === 'statements') await endStatements(moving, way)
  await keepWay(tx, organisation.id, { ...way, ...to })
  if (to.stage === 'statements') await beginStatements(moving, way, await requireReport(moving, way))
  if (isOpenForChanges(way.stage) && isDeciding(to.stage)) await freeze(moving, way)
  await note(moving, {
    reportId: way.report.id,
    kind: 'sent',
    round: way.round,
    from: way.stage,
    to: to.stage,
    note: null,
  })
}

export async function takeBack(moving: Moving, way: StoredWay): Promise<void> {
  const to = requireMove(way, { kind: 'takeBack' })
  await keepWay(moving.tx, moving.organisation.id, { ...way, ...to })
  if (to.stage === 'statements') await markClosed(moving.tx, way.report.id, way.round, null)
  const step = { reportId: way.report.id, round: way.round, from: way.stage, to: to.stage, note: null }
  await note(moving, { ...step, kind: 'takenBack' })
}

/** Records a decision: the report goes back to its writers, waits to be sent on, or is approved for good. */
export async function decide(moving: Moving, way: StoredWay, decision: DecisionInput): Promise<void> {
  const { tx, organisation } = moving
  const to = requireMove(way, { kind: 'decide', outcome: decision.outcome })
  const { stage, round } = way
  if (!isDeciding(stage)) throw refused('nothingToDecide', way)
  const body = await requireBody(moving, stage, decision.body)
  const reportId = way.report.id
  const days = decision.outcome === 'returned' ? daysAhead(way.days, moving.today) : way.days
  await insertDecision(tx, authorOf(moving), { ...decision, body, reportId, round, stage })
  await keepWay(tx, organisation.id, { ...way, ...to, days })
  if (to.stage === 'approved') await approve(moving, way, { ...decision, body, stage })
  const kind = decision.outcome === 'returned' ? 'returned' : to.stage === 'approved' ? 'approved' : 'decided'
  await note(moving, { reportId, kind, round, from: stage, to: to.stage, note: decision.reasons })
}

/** What the body is called, as it was told or is known: an approval names who approved, and is not guessed. */
async function requireBody(
  { tx, organisation, today }: Moving,
  stage: DecidingStage,
  told: LocalText | null,
): Promise<LocalText> {
  const body = told ? inAllLanguages(told) : (await findKnownBodies(tx, { organisation, today }))[stage]
  if (!body) throw invalidInput('body', 'bodyMissing')
  return body
}

async function requireReport({ tx, organisation }: Moving, way: StoredWay): Promise<Report> {
  const report = await findReport(tx, organisation.id, way.report.id)
  if (!report) throw new AppError('notFound', 'No such report')
  return report
}

async function freeze(moving: Moving, way: StoredWay): Promise<void> {
  const { tx, cube, organisation, now, user } = moving
  await freezeReport(tx, { cube, report: await requireReport(moving, way), organisation, now, accountId: user.id })
}

async function approve(moving: Moving, way: StoredWay, decided: Decided): Promise<void> {
  const { tx, organisation, now, user, services } = moving
  const { stage, body, metOn, section, minutesUrl } = decided
  await approveFrozenReport(tx, {
    report: await requireReport(moving, way),
    organisation,
    now,
    accountId: user.id,
    decision: {
      decidedOn: metOn,
      decidedBy: decidingBody({ stage, body }),
      section: section && paragraphSign(section),
      link: minutesUrl,
    },
    jobs: services.jobs,
  })
}

type Decided = DecisionInput & { stage: DecidingStage }

/** Whom a step is news to. */
const told: Record<NewStep['kind'], readonly Role[] | 'next'> = {
  sent: 'next',
  takenBack: ['owner', 'coordinator', 'approver'],
  returned: ['owner', 'coordinator', 'editor'],
  decided: ['owner', 'coordinator'],
  approved: ['owner', 'coordinator', 'editor', 'approver', 'groupMember'],
  commented: ['owner', 'coordinator'],
  stated: ['owner', 'coordinator'],
}

/** Keeps what has happened, and tells those whom it concerns. */
export async function note({ tx, ...at }: Pick<Moving, 'tx'> & NoteAuthor, step: NewStep): Promise<void> {
  const author: WayAuthor = {
    organisationId: at.organisation.id,
    accountId: at.user.id,
    name: at.user.name,
    now: at.now,
  }
  const id = await insertStep(tx, author, step)
  if (at.isQuiet) return
  const roles = told[step.kind] === 'next' ? rolesOf(step) : (told[step.kind] as readonly Role[])
  const people = await findPeople(tx, author.organisationId)
  await tellPeople(tx, {
    kind: 'stage',
    organisationId: author.organisationId,
    by: { accountId: author.accountId, name: author.name },
    accountIds: people.filter(({ role }) => roles.includes(role)).map(({ id: accountId }) => accountId),
    subject: { kind: 'report', id: step.reportId },
    part: { kind: 'reportStep', id, change: 'created' },
    event: `reportStep:${id}`,
    now: author.now,
  })
}

interface NoteAuthor {
  isQuiet?: boolean
  organisation: { id: string }
  user: { id: string | null; name: string }
  now: Date
}

const rolesOf = ({ to }: NewStep): readonly Role[] => {
  if (isDeciding(to)) return ['owner', 'coordinator', 'approver']
  return to === 'comments' ? ['owner', 'coordinator', 'editor'] : ['owner', 'coordinator']
}

/** A section of minutes as it is cited. */
const paragraphSign = (section: string): string => (section.startsWith('§') ? section : `§ ${section}`)
