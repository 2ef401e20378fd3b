import type { ProfileRow } from '#modules/indicators/reading.ts'
import { isBehind } from '#modules/plans/targets/goal-progress.ts'
import { actionsOf, goalsOf, type Outline, type OutlinedAction } from '#modules/plans/outline.ts'
import { editsAction, plansAccess, type PlanRights } from '#modules/plans/plans.access.ts'
import type { ReportHead } from '#modules/reports/report-head.ts'
import type { Role } from '#shared/roles.ts'
import type { WaitingTask } from '#shared/waiting-task.ts'
import type { OpenWork } from './now.ts'

export interface WorkSources {
  userId: string
  role: Role
  /** Whose figures are looked at; null: the organisation has no area. */
  regionKey: string | null
  /** The programme that is followed today; null when there is none, or when the role does not see it. */
  plan: { outline: Outline; rights: PlanRights } | null
  reports: readonly Pick<ReportHead, 'id' | 'title' | 'status'>[]
  rows: readonly ProfileRow[]
  others: readonly WaitingTask[]
  clock: OpenWork['clock']
}

/** What is open for somebody: an editor's own units and own actions, for the other roles the whole organisation. */
export function openWorkOf(sources: WorkSources): OpenWork {
  const { userId, role, regionKey, plan, reports, rows, others, clock } = sources
  const planners: readonly Role[] = plansAccess.editPlan.roles
  const isMine = ({ unitId, ownerId }: Pick<OutlinedAction, 'unitId' | 'ownerId'>) =>
    role !== 'editor' || ownerId === userId || (plan !== null && editsAction(plan.rights, unitId))
  const goals = plan ? goalsOf(plan.outline) : []
  return {
    lacksPlan: goals.length === 0 && planners.includes(role),
    lacksFigures: regionKey !== null && rows.length === 0,
    rows,
    others,
    clock,
    actions: (plan ? actionsOf(plan.outline) : [])
      .filter((action) => isOpen(action) && isMine(action))
      .flatMap(({ id, title, endsOn }) => (endsOn ? [{ id, name: title, dueOn: endsOn }] : [])),
    goalsBehind: goals
      .filter(({ verdict }) => isBehind(verdict))
      .filter((goal) => isMine({ unitId: goal.unitId, ownerId: null }))
      .map(({ id, title }) => ({ id, name: title })),
    reports: reports
      .filter(({ id, status }) => status === 'draft' && !isTold(id, others))
      .map(({ id, title }) => ({ id, name: title })),
  }
}

/** A report that has come back is told of by why it has. */
const isTold = (report: string, others: readonly WaitingTask[]): boolean =>
  others.some(({ to }) => to.startsWith(`reports/${report}/`))

const isOpen = ({ status }: OutlinedAction): boolean => status !== 'done' && status !== 'stopped'
