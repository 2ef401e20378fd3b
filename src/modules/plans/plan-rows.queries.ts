import type { Insertable, Selectable } from 'kysely'

import { type GroupId, type ThemeId, themes } from '#modules/indicators/indicator.ts'
import type { Database } from '#server/db-types.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type FiveWay, fiveWays } from './action.ts'
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
const jsonOrNull = (text: LocalText | null): string | null => (text === null ? null : JSON.stringify(text))

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
    budget_euros: content.budgetEuros,
  }),
  toContent: (row) => ({
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
    budgetEuros: row.budget_euros,
  }),
}

const followUpStore: PlanStore<'followUp'> = {
  table: 'follow_up',
  parentColumn: 'action_id',
  toRow: ({ on, text, state, reach }) => ({ told_on: on, body: json(text), state, reach }),
  toContent: ({ told_on, body, state, reach }) => ({
    on: told_on,
    text: body,
    state: state as ReportedState | null,
    reach,
  }),
}

export const planStores: { [Kind in PlanKind]: PlanStore<Kind> } = {
  programme: programmeStore,
  priority: priorityStore,
  goal: goalStore,
  action: actionStore,
  followUp: followUpStore,
}
