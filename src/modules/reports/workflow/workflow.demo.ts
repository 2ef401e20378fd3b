import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPerson, type DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { insertReport } from '../reports.queries.ts'
import { findReports } from '../report-heads.queries.ts'
import { fillReport } from '../resolve/fill.ts'
import { ownTemplates } from '../templates/index.ts'
import { demoApprovedWay, demoStatements, demoStatementsElsewhere, type DemoStatement } from './demo-way.ts'
import { writeStatement } from './giving.service.ts'
import { insertStatement, keepResponse } from './statement-writing.queries.ts'
import type { HandlingStage } from '../report-head.ts'
import { keepComment, keepWay } from './way.queries.ts'
import { authorOf, decide, type Moving, note, sendOnwards } from './way.service.ts'
import { requireWay } from './way-reading.service.ts'
import { isDeciding, proposeDays } from './way.ts'

/** The demo's ids tell what they are; see demo-id.ts. */
const idKinds = { report: 0x129, statement: 0x130 }

interface Seeding {
  services: Omit<Moving['services'], 'jobs'>
  tx: Tx
  cube: Cube
}

/** Who does something in the demo's city, and when. */
const by =
  ({ services, tx, cube }: Seeding) =>
  (who: DemoPersonKey, on: Day): Moving => {
    const now = new Date(`${on}T09:20:00Z`)
    const { id, name } = demoPerson(who)
    const organisation = { ...demoOrganisation('virtala'), demo: true }
    // The files of what is approved are made at the first start: nothing is planned while the demo is being made.
    const unplanned = { ...services, jobs: null }
    return { services: unplanned, tx, cube, organisation, user: { id, name }, now, today: isoDay(now), isQuiet: true }
  }

/**
 * A report of the demo's city that the council has approved, a plan that is out for statements with an open personal link,
 * and one that was returned. The reports must be there.
 */
export async function seedDemoWays(seeding: Seeding): Promise<void> {
  const organisation = demoOrganisation('virtala')
  const reports = await findReports(seeding.tx, organisation.id)
  const written = reports.find(({ kind, year }) => kind === 'annual' && year === 2025)
  if (written) await approveAnnual(seeding, written.id)
  const older = await openPlanOfOlder(seeding)
  if (older) await askAboutPlan(seeding, older)
  const children = reports.find(({ populationGroup }) => populationGroup === 'children')
  if (children) await returnPlan(seeding, children.id)
}

async function approveAnnual(seeding: Seeding, report: string): Promise<void> {
  const as = by(seeding)
  const { commented, sent, responded } = demoApprovedWay
  await arrange(as('coordinator', '2026-02-16'), report, { meetingOn: '2026-05-18' })
  await send(as('coordinator', sent.comments), report)
  for (const { who, unit, ...said } of commented) {
    const moving = as(who, '2026-03-18')
    await keepComment(seeding.tx, authorOf(moving), {
      reportId: report,
      round: 1,
      unitId: demoUnit('virtala', unit).id,
      ...said,
    })
    await note(moving, { reportId: report, round: 1, kind: 'commented', from: 'comments', to: 'comments', note: null })
  }
  await askFor(as('coordinator', sent.comments), report, demoStatements)
  await send(as('coordinator', sent.statements), report)
  for (const [at, one] of demoStatements.entries()) {
    if (!one.given) continue
    const { text, on, response } = one.given
    const id = demoId(idKinds.statement, at + 1)
    const giving = {
      tx: seeding.tx,
      now: new Date(`${on}T12:05:00Z`),
      user: { id: null, name: one.name },
      isQuiet: true,
    }
    await giveInDemo(giving, id, text)
    const answeredBy = { byName: demoPerson('coordinator').name, now: new Date(`${responded}T08:40:00Z`) }
    if (response) await keepResponse(seeding.tx, id, { ...response, ...answeredBy })
  }
  await send(as('coordinator', sent.steeringGroup), report)
  for (const { stage: _, recordedOn, sentOn, ...decision } of demoApprovedWay.decisions) {
    const moving = as('approver', recordedOn)
    await decide(moving, await requireWay(seeding.tx, moving.organisation.id, report), decision)
    if (sentOn) await send(as('coordinator', sentOn), report)
  }
}

/** Gives a statement on a day before the demo's own. */
async function giveInDemo(giving: Parameters<typeof writeStatement>[0], id: string, text: string): Promise<void> {
  await writeStatement(giving, { id, version: 1, text, reference: null, isGiven: true }, isoDay(giving.now))
}

async function arrange(
  { tx, organisation }: Moving,
  report: string,
  { meetingOn, without = [] }: { meetingOn: Day; without?: readonly HandlingStage[] },
): Promise<void> {
  const way = await requireWay(tx, organisation.id, report)
  const stages = way.stages.filter((stage) => !without.includes(stage))
  await keepWay(tx, organisation.id, { ...way, stages, days: proposeDays(stages, meetingOn) })
}

const send = async (moving: Moving, report: string): Promise<void> =>
  sendOnwards(moving, await requireWay(moving.tx, moving.organisation.id, report))

async function askFor(moving: Moving, report: string, asked: readonly DemoStatement[], from = 0): Promise<void> {
  for (const [at, { name, bodyKind, body, dueOn, instructions }] of asked.entries()) {
    const giver = { name, accountId: null, email: `${bodyKind.toLowerCase()}@virtala.example`, language: 'fi' } as const
    await insertStatement(moving.tx, {
      id: demoId(idKinds.statement, from + at + 1),
      organisationId: moving.organisation.id,
      reportId: report,
      round: 1,
      bodyKind,
      body,
      giver,
      dueOn,
      instructions,
      askedBy: moving.user,
    })
  }
}

/** Opens the plan of older people; undefined when there is one already. */
async function openPlanOfOlder({ tx, cube }: Seeding): Promise<string | undefined> {
  const organisation = demoOrganisation('virtala')
  const reader = await readOrganisationReader(tx, organisation.id)
  const filled = await fillReport(tx, cube, {
    reader,
    template: ownTemplates.agePlan,
    kind: 'agePlan',
    year: 2025,
    populationGroup: 'older',
    languages: ['fi'],
    organisation,
  })
  const author = { accountId: demoPerson('coordinator').id, now: new Date('2026-09-07T07:30:00Z') }
  const made = await insertReport(tx, organisation.id, { ...filled, id: demoId(idKinds.report, 1) }, author)
  return made?.id
}

async function askAboutPlan(seeding: Seeding, report: string): Promise<void> {
  const as = by(seeding)
  await arrange(as('coordinator', '2026-09-08'), report, { meetingOn: '2027-01-18', without: ['comments'] })
  await askFor(as('coordinator', '2026-10-26'), report, demoStatementsElsewhere, demoStatements.length)
  await send(as('coordinator', '2026-10-26'), report)
  const given = demoStatementsElsewhere.findIndex((one) => one.given)
  const one = demoStatementsElsewhere[given]
  if (!one?.given) return
  const giving = {
    tx: seeding.tx,
    now: new Date(`${one.given.on}T12:05:00Z`),
    user: { id: null, name: one.name },
    isQuiet: true,
  }
  await giveInDemo(giving, demoId(idKinds.statement, demoStatements.length + given + 1), one.given.text)
}

async function returnPlan(seeding: Seeding, report: string): Promise<void> {
  const as = by(seeding)
  await arrange(as('coordinator', '2026-09-08'), report, {
    meetingOn: '2026-12-14',
    without: ['comments', 'statements'],
  })
  await send(as('coordinator', '2026-11-09'), report)
  const moving = as('approver', '2026-11-12')
  const way = await requireWay(seeding.tx, moving.organisation.id, report)
  if (!isDeciding(way.stage)) return
  await decide(moving, way, {
    outcome: 'returned',
    body: { fi: 'Hyvinvointiryhmä', sv: 'Välfärdsgruppen', en: 'Wellbeing group' },
    metOn: '2026-11-11',
    section: '31',
    minutesUrl: null,
    reasons:
      'Perhekeskuksen tavoitteille ei ole vielä vastuutahoja eikä kustannuksia. Täydentäkää ne ja tuokaa suunnitelma joulukuun kokoukseen.',
  })
}
