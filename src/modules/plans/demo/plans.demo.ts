import { demoConcernId } from '#modules/concerns/demo/demo-concerns.ts'
import { everyone } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { ActionContent } from '../action.ts'
import { noDetails } from '../action/action-details.ts'
import { actionFiles } from '../action/attachments.queries.ts'
import { toAttachment } from '#modules/organisations/attachments/attachment.ts'
import { budgetOf } from '../action/budget.ts'
import { withReportedState } from '../follow-up.ts'
import { insertGoalBasis } from '../goal-bases.queries.ts'
import type { GoalInput, GoalPartner } from '../goal.ts'
import type { IndicatorTarget } from '../targets/indicator-target.ts'
import { findProgrammes } from '../outline.queries.ts'
import type { Figures } from '../outline.service.ts'
import type { PlanContents } from '../plan-change.ts'
import { addPart, changePart, requirePart } from '../plan-objects.service.ts'
import type { OwnDoing } from '../doing/own-doing.ts'
import type { PlanKind, ProgrammeInput } from '../plan.ts'
import { detailsOf, toDetails, toFollowUpDetails } from './action-details.demo.ts'
import { demoProgrammes } from './catalogue/index.ts'
import { setContinues } from '../continuation/continuation.queries.ts'
import { amend, approveDemo, demoAuthor } from './amendments.demo.ts'
import { linkDemoGoals } from './links.demo.ts'
import {
  type DemoAction,
  type DemoDoing,
  type DemoGoal,
  type DemoPriority,
  type DemoProgramme,
  type DemoTarget,
  toText,
} from './demo-plan.ts'

const idKinds: Record<PlanKind, number> = { programme: 4, priority: 5, goal: 6, action: 7, followUp: 8 }

/** Writes the plans of the demo region down as their people did: content, then follow-ups day by day, with a history. */
export async function seedDemoPlans(tx: Tx, figures: Figures): Promise<void> {
  const counts: Record<PlanKind, number> = { programme: 0, priority: 0, goal: 0, action: 0, followUp: 0 }
  const nextId = (kind: PlanKind) => demoId(idKinds[kind], (counts[kind] += 1))
  if ((await findProgrammes(tx, demoOrganisation('virtala').id)).length > 0) return
  // The list shows the newest first, so the last one is written first.
  const earlierGoals = new Map<string, { id: string; lastYear: number }>()
  const programmeIds = new Map<DemoProgramme, string>()
  for (const programme of demoProgrammes.toReversed()) {
    const rows = await readFigures(tx, figures, programme)
    programmeIds.set(programme, await writeProgramme({ tx, nextId, programme, rows, earlierGoals }))
  }
  await linkDemoGoals(tx, programmeIds)
}

/** The figures that the programme's goals begin from. */
async function readFigures(tx: Tx, figures: Figures, programme: DemoProgramme): Promise<readonly ProfileRow[]> {
  const goals = programme.priorities.flatMap((priority) => priority.goals)
  const indicators = [...new Set(goals.flatMap(({ targets = [] }) => targets.map(([number]) => indicatorKey(number))))]
  const { regionKey } = demoOrganisation(programme.organisation)
  return regionKey === null ? [] : figures.profile(tx, { reader: everyone, indicators, region: regionKey })
}

const indicatorKey = (number: number): string => `demo:${number}`

interface Writing {
  tx: Tx
  nextId: (kind: PlanKind) => string
  programme: DemoProgramme
  rows: readonly ProfileRow[]
  /** Goals of the terms before by whose they are, the programme's kind and the first figure that they follow. */
  earlierGoals: Map<string, { id: string; lastYear: number }>
}

async function writeProgramme(writing: Writing): Promise<string> {
  const { tx, programme } = writing
  const { id: organisationId } = demoOrganisation(programme.organisation)
  const { approvedOn, approvedBy, approvedSection, ...content } = toProgramme(programme)
  const programmeId = await add(writing, {
    kind: 'programme',
    parentId: organisationId,
    content: { ...content, status: 'draft', approvedOn: null, approvedBy: null, approvedSection: null },
  })
  const ids = new Map([[toText(programme.name).fi!, programmeId]])
  for (const priority of programme.priorities) await writePriority(writing, { priority, programmeId, ids })
  await tieActions(writing, ids)
  if (approvedOn)
    await approveDemo(tx, programme, { id: programmeId, approval: { approvedOn, approvedBy, approvedSection } })
  await tellAsItWent(writing, ids)
  return programmeId
}

async function writePriority(
  writing: Writing,
  { priority, programmeId, ids }: { priority: DemoPriority; programmeId: string; ids: Map<string, string> },
): Promise<void> {
  const { goals, title, description, duties = [] } = priority
  const content = { title: toText(title), description: description ? toText(description) : null, duties: [...duties] }
  const priorityId = await add(writing, { kind: 'priority', parentId: programmeId, content })
  for (const goal of goals) {
    const goalId = await add(writing, { kind: 'goal', parentId: priorityId, content: toGoal(writing, goal) })
    ids.set(toText(goal.title).fi!, goalId)
    await continueEarlier(writing, goalId, goal)
    if (goal.answers) await tie(writing, goalId, goal.answers)
    for (const action of goal.actions) {
      const actionId = await add(writing, {
        kind: 'action',
        parentId: goalId,
        content: toAction(writing.programme, action),
      })
      ids.set(toText(action.title).fi!, actionId)
    }
  }
}

/** Follow-ups day by day, and between them what was changed in the programme. */
async function tellAsItWent(writing: Writing, ids: ReadonlyMap<string, string>): Promise<void> {
  const { tx, programme, nextId } = writing
  const actions = programme.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions))
  const toContent = (action: DemoAction) => toAction(programme, action)
  let told = firstDay
  for (const amendment of programme.amendments ?? []) {
    for (const action of actions) await tell(writing, { action, ids, after: told, upTo: amendment.on })
    told = amendment.on
    await amend({ tx, programme, ids, nextId, toContent }, amendment)
  }
  for (const action of actions) await tell(writing, { action, ids, after: told, upTo: lastDay })
}

const [firstDay, lastDay]: readonly [Day, Day] = ['0000-01-01', '9999-12-31']

/** A goal that begins with the same figure as one of the term before goes on from it. */
async function continueEarlier(
  { tx, programme, earlierGoals }: Writing,
  id: string,
  { targets: [target] = [] }: DemoGoal,
): Promise<void> {
  if (!target) return
  const key = `${programme.organisation} ${programme.kind} ${target[0]}`
  const earlier = earlierGoals.get(key)
  const { id: organisationId } = demoOrganisation(programme.organisation)
  if (earlier && earlier.lastYear <= programme.years[0])
    await setContinues(tx, organisationId, { kind: 'goal', id, continues: earlier.id })
  earlierGoals.set(key, { id, lastYear: programme.years[1] })
}

async function add<Kind extends PlanKind>(
  { tx, nextId, programme }: Writing,
  part: { kind: Kind; parentId: string; content: PlanContents[Kind] },
): Promise<string> {
  const author = demoAuthor(programme, programme.writtenOn)
  return (await addPart(tx, author, { ...part, id: nextId(part.kind) })).id
}

const tie = ({ tx, programme }: Writing, goalId: string, concern: string): Promise<void> =>
  insertGoalBasis(tx, demoOrganisation(programme.organisation).id, {
    goalId,
    basis: { kind: 'concern', id: demoConcernId(concern) },
  })

interface Telling {
  action: DemoAction
  ids: ReadonlyMap<string, string>
  /** Only what was told after a day, and on another one or before it. */
  after: Day
  upTo: Day
}

async function tell({ tx, nextId, programme }: Writing, { action, ids, after, upTo }: Telling): Promise<void> {
  const id = ids.get(toText(action.title).fi!)!
  const teller = typeof action.owner === 'string' ? action.owner : programme.by
  const details = detailsOf(programme, action)
  for (const [on, state, words] of (action.told ?? []).filter(([day]) => day > after && day <= upTo)) {
    const author = demoAuthor(programme, on, teller)
    const content = { on, state, text: toText(words), ...toFollowUpDetails(details?.told?.[on]) }
    const held = await requirePart(tx, author.organisationId, { kind: 'action', id })
    await addPart(tx, author, { kind: 'followUp', parentId: id, content, id: nextId('followUp') })
    if (state) await changePart(tx, author, { held, content: withReportedState(held.content, content) })
  }
  for (const { name, content, on } of (details?.files ?? []).filter((file) => file.on > after && file.on <= upTo)) {
    const bytes = new TextEncoder().encode(content)
    const file = toAttachment(name, bytes)
    if (!file) throw new Error(`${name} cannot be attached`)
    await actionFiles.insert(tx, demoAuthor(programme, on, teller), { ownerId: id, bytes, ...file })
  }
}

/** What waits for what, once all have their ids. */
async function tieActions({ tx, programme }: Writing, ids: ReadonlyMap<string, string>): Promise<void> {
  const author = demoAuthor(programme, programme.writtenOn)
  for (const { actions } of programme.priorities.flatMap(({ goals }) => goals))
    for (const action of actions) {
      const after = detailsOf(programme, action)?.after
      if (!after) continue
      const id = ids.get(toText(action.title).fi!)!
      const held = await requirePart(tx, author.organisationId, { kind: 'action', id })
      const dependsOn = after.map((title) => ids.get(title)!)
      await changePart(tx, author, { held, content: { ...held.content, dependsOn } })
    }
}

function toProgramme({ kind, name, group, years, approved, duties = [] }: DemoProgramme): ProgrammeInput {
  const [approvedOn, approvedBy, approvedSection] = approved ?? []
  return {
    kind,
    name: toText(name),
    populationGroup: group ?? null,
    firstYear: years[0],
    lastYear: years[1],
    status: approved ? 'approved' : 'draft',
    approvedOn: approvedOn ?? null,
    approvedBy: approvedBy ? toText(approvedBy) : null,
    approvedSection: approvedSection ?? null,
    duties: [...duties],
  }
}

const toGoal = ({ programme, rows }: Writing, goal: DemoGoal): GoalInput => ({
  title: toText(goal.title),
  description: goal.description ? toText(goal.description) : null,
  populationGroup: goal.group,
  unitId: goal.unit ? demoUnit(programme.organisation, goal.unit).id : null,
  indicatorTargets: (goal.targets ?? []).map((target) => toTarget(rows, target)),
  criterion: goal.criterion ? toText(goal.criterion) : null,
  ownDoing: (goal.doing ?? []).map(toDoing),
  partners: (goal.partners ?? []).map(toPartner),
  fiveWays: [...(goal.ways ?? [])],
  themes: [...(goal.themes ?? [])],
  duties: [...(goal.duties ?? [])],
})

/** Throws when there is no figure of the baseline's year: a mistake in the demo's own data. */
function toTarget(rows: readonly ProfileRow[], target: DemoTarget): IndicatorTarget {
  const [number, baselineYear, value, year, path = []] = target
  const indicator = indicatorKey(number)
  const row = rows.find((one) => one.indicator.key === indicator)
  const baseline = row?.values[row.years.indexOf(baselineYear)] ?? null
  if (baseline === null) throw new Error(`${indicator} has no figure of ${baselineYear} to begin from`)
  return {
    indicator,
    baseline: { year: baselineYear, value: baseline },
    target: { year, value },
    path: path.map(toYearAndValue),
  }
}

const toYearAndValue = ([year, value]: readonly [year: number, value: number]) => ({ year, value })

const toDoing = ({ name, unit, indicator, values = [], wanted, link }: DemoDoing): OwnDoing => ({
  name: toText(name),
  unit: unit ? toText(unit) : null,
  indicator: indicator === undefined ? null : indicatorKey(indicator),
  values: values.map(toYearAndValue),
  wanted: wanted ? toYearAndValue(wanted) : null,
  link: link
    ? {
        indicator: link.indicator === undefined ? null : indicatorKey(link.indicator),
        why: toText(link.why),
        strength: link.strength,
        source: link.source ? toText(link.source) : null,
        address: link.address ?? null,
      }
    : null,
})

function toPartner(partner: NonNullable<DemoGoal['partners']>[number]): GoalPartner {
  if (typeof partner === 'object') return { organisationId: null, name: toText(partner.name) }
  const { id, name } = demoOrganisation(partner)
  return { organisationId: id, name }
}

function toAction(programme: DemoProgramme, action: DemoAction): ActionContent {
  const { organisation, years } = programme
  const details = detailsOf(programme, action)
  return {
    ...noDetails,
    title: toText(action.title),
    description: action.description ? toText(action.description) : null,
    unitId: action.unit ? demoUnit(organisation, action.unit).id : null,
    ownerId: typeof action.owner === 'string' ? demoPerson(action.owner).id : null,
    ownerName: typeof action.owner === 'object' ? action.owner.name : null,
    partners: action.partners ? toText(action.partners) : null,
    startsOn: action.days?.[0] ?? null,
    endsOn: action.days?.[1] ?? null,
    doneOn: null,
    stoppedOn: null,
    stoppedReason: null,
    isAtRisk: false,
    fiveWays: [...(action.ways ?? [])],
    resources: action.resources ? toText(action.resources) : null,
    budget: budgetOf(action.euros ?? null, Number(action.days?.[0].slice(0, 4) ?? years[0])),
    ...(details && toDetails(details)),
    occurrences: [],
  }
}
