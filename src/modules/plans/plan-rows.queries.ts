import type { Insertable, Selectable } from 'kysely'

import { type GroupId, type ThemeId, themes } from '#modules/indicators/indicator.ts'
import type { Database } from '#server/db-types.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type FiveWay, fiveWays } from './action.ts'
import { type ActionDetails, nextMilestoneOn, type Occurrence } from './action/action-details.ts'
import { budgetTotal } from './action/budget.ts'
import type { ReachGroups } from './action/reach.ts'
import { inOrder } from './duties/duty.ts'
import type { ReportedState } from './follow-up.ts'
import type { GoalPartner } from './goal.ts'
import type { IndicatorTarget } from './targets/indicator-target.ts'
import type { OwnDoing } from './doing/own-doing.ts'
import type { PlanContents } from './plan-change.ts'
import type { PlanKind, ProgrammeKind, ProgrammeStatus } from './plan.ts'

interface Tables {
  programme: 'programme'
  priority: 'priority'
  goal: 'goal'
  action: 'action'
  followUp: 'follow_up'
}

type Bookkeeping =
  | 'id'
  | 'organisation_id'
  | 'position'
  | 'version'
  | 'deleted_at'
  | 'author_id'
  | 'author_name'
  | 'created_at'
  | 'continues'
type Parents = 'programme_id' | 'priority_id' | 'goal_id' | 'action_id'
/** Every column that holds what a user writes: a new one does not compile until it is saved. */
type ContentRow<Kind extends PlanKind> = Required<Omit<Insertable<Database[Tables[Kind]]>, Bookkeeping | Parents>>
export type StoredRow<Kind extends PlanKind> = Selectable<Database[Tables[Kind]]>

/** How the parts of one kind are stored. */
export interface PlanStore<Kind extends PlanKind> {
  table: Tables[Kind]
  /** The column of the part that it is in; a programme's is its organisation. */
  parentColumn: string
  toRow: (content: PlanContents[Kind]) => ContentRow<Kind>
  toContent: (row: StoredRow<Kind>) => PlanContents[Kind]
}

const json = (text: LocalText): string => JSON.stringify(text)
const jsonOrNull = (value: object | null): string | null => (value === null ? null : JSON.stringify(value))

const programmeStore: PlanStore<'programme'> = {
  table: 'programme',
  parentColumn: 'organisation_id',
  toRow: (content) => ({
    kind: content.kind,
    name: json(content.name),
    population_group: content.populationGroup,
    first_year: content.firstYear,
    last_year: content.lastYear,
    status: content.status,
    approved_on: content.approvedOn,
    approved_by: jsonOrNull(content.approvedBy),
    approved_section: content.approvedSection,
    duties: inOrder(content.duties),
  }),
  toContent: (row) => ({
    kind: row.kind as ProgrammeKind,
    name: row.name,
    populationGroup: row.population_group as GroupId | null,
    firstYear: row.first_year,
    lastYear: row.last_year,
    status: row.status as ProgrammeStatus,
    approvedOn: row.approved_on,
    approvedBy: row.approved_by,
    approvedSection: row.approved_section,
    duties: inOrder(row.duties),
  }),
}

const priorityStore: PlanStore<'priority'> = {
  table: 'priority',
  parentColumn: 'programme_id',
  toRow: ({ title, description, duties }) => ({
    title: json(title),
    description: jsonOrNull(description),
    duties: inOrder(duties),
  }),
  toContent: ({ title, description, duties }) => ({ title, description, duties: inOrder(duties) }),
}

const goalStore: PlanStore<'goal'> = {
  table: 'goal',
  parentColumn: 'priority_id',
  toRow: (content) => ({
    title: json(content.title),
    description: jsonOrNull(content.description),
    population_group: content.populationGroup,
    unit_id: content.unitId,
    indicator_targets: JSON.stringify(content.indicatorTargets),
    criterion: jsonOrNull(content.criterion),
    own_doing: JSON.stringify(content.ownDoing),
    partners: JSON.stringify(content.partners),
    five_ways: fiveWays.filter((way) => content.fiveWays.includes(way)),
    themes: themes.filter((theme) => content.themes.includes(theme)),
    duties: inOrder(content.duties),
  }),
  toContent: (row) => ({
    title: row.title,
    description: row.description,
    populationGroup: row.population_group as GroupId | null,
    unitId: row.unit_id,
    indicatorTargets: row.indicator_targets as IndicatorTarget[],
    criterion: row.criterion,
    ownDoing: row.own_doing as OwnDoing[],
    partners: row.partners as GoalPartner[],
    fiveWays: row.five_ways as FiveWay[],
    themes: row.themes as ThemeId[],
    duties: inOrder(row.duties),
  }),
}

const actionStore: PlanStore<'action'> = {
  table: 'action',
  parentColumn: 'goal_id',
  toRow: (content) => ({
    title: json(content.title),
    description: jsonOrNull(content.description),
    unit_id: content.unitId,
    owner_id: content.ownerId,
    owner_name: content.ownerName,
    partners: jsonOrNull(content.partners),
    starts_on: content.startsOn,
    ends_on: content.endsOn,
    done_on: content.doneOn,
    stopped_on: content.stoppedOn,
    stopped_reason: jsonOrNull(content.stoppedReason),
    is_at_risk: content.isAtRisk,
    five_ways: content.fiveWays,
    resources: jsonOrNull(content.resources),
    population_group: content.populationGroup,
    region: content.region,
    area_text: jsonOrNull(content.areaText),
    evidence: jsonOrNull(content.evidence),
    milestones: JSON.stringify(content.milestones),
    next_milestone_on: nextMilestoneOn(content.milestones),
    depends_on: content.dependsOn,
    budget: JSON.stringify(content.budget),
    budget_euros: budgetTotal(content.budget).plannedEuros,
    risk: jsonOrNull(content.risk),
    recurrence: jsonOrNull(content.recurrence),
    occurrences: JSON.stringify(content.occurrences),
  }),
  toContent: (row) => ({
    ...toActionFields(row),
    ...toActionDetails(row),
    occurrences: row.occurrences as Occurrence[],
  }),
}

/** The columns of an action that an outline reads. */
export const outlinedColumns = [
  'id',
  'version',
  'goal_id',
  'title',
  'description',
  'unit_id',
  'region',
  'owner_id',
  'owner_name',
  'partners',
  'starts_on',
  'ends_on',
  'done_on',
  'stopped_on',
  'stopped_reason',
  'is_at_risk',
  'five_ways',
  'resources',
  'budget_euros',
  'next_milestone_on',
] as const satisfies readonly (keyof StoredRow<'action'>)[]
export type OutlinedRow = Pick<StoredRow<'action'>, (typeof outlinedColumns)[number]>

export const toActionFields = (row: OutlinedRow) => ({
  title: row.title,
  description: row.description,
  unitId: row.unit_id,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  partners: row.partners,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  doneOn: row.done_on,
  stoppedOn: row.stopped_on,
  stoppedReason: row.stopped_reason,
  isAtRisk: row.is_at_risk,
  fiveWays: row.five_ways as FiveWay[],
  resources: row.resources,
})

const toActionDetails = (row: StoredRow<'action'>): ActionDetails => ({
  populationGroup: row.population_group as GroupId | null,
  region: row.region,
  areaText: row.area_text,
  evidence: row.evidence as ActionDetails['evidence'],
  milestones: row.milestones as ActionDetails['milestones'],
  dependsOn: row.depends_on,
  budget: row.budget as ActionDetails['budget'],
  risk: row.risk as ActionDetails['risk'],
  recurrence: row.recurrence as ActionDetails['recurrence'],
})

const followUpStore: PlanStore<'followUp'> = {
  table: 'follow_up',
  parentColumn: 'action_id',
  toRow: (content) => ({
    told_on: content.on,
    body: json(content.text),
    state: content.state,
    reach: content.reach,
    period_from: content.periodFrom,
    period_to: content.periodTo,
    reach_groups: JSON.stringify(content.reachGroups),
    cost_euros: content.costEuros,
    effect: jsonOrNull(content.effect),
  }),
  toContent: (row) => ({
    on: row.told_on,
    text: row.body,
    state: row.state as ReportedState | null,
    reach: row.reach,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    reachGroups: row.reach_groups as ReachGroups,
    costEuros: row.cost_euros,
    effect: row.effect,
  }),
}

export const planStores: { [Kind in PlanKind]: PlanStore<Kind> } = {
  programme: programmeStore,
  priority: priorityStore,
  goal: goalStore,
  action: actionStore,
  followUp: followUpStore,
}
