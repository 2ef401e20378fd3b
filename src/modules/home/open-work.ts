import type { ProfileRow } from '#modules/indicators/reading.ts'
import { isBehind } from '#modules/plans/targets/goal-progress.ts'
import { actionsOf, goalsOf, type Outline, type OutlinedAction } from '#modules/plans/outline.ts'
import { editsAction, plansAccess, type PlanRights } from '#modules/plans/plans.access.ts'
import { reportsAccess } from '#modules/reports/reports.access.ts'
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

/** Whose work the whole plan is: they do it, or lead those who do. */
const leaders: readonly Role[] = ['owner', 'coordinator', 'approver']

/**
 * What is open for somebody: for who leads the whole organisation, for an editor what is of the own units and the own, for
 * the rest what they answer for themselves. What an editor does not do is not shown either; who only reads sees the year.
 */
export function openWorkOf(sources: WorkSources): OpenWork {
  const { userId, role, regionKey, plan, reports, rows, others, clock } = sources
  const planners: readonly Role[] = plansAccess.editPlan.roles
  const writers: readonly Role[] = reportsAccess.writeText.roles
  const isMine = ({ unitId, ownerId }: Pick<OutlinedAction, 'unitId' | 'ownerId'>) =>
    leaders.includes(role) || ownerId === userId || (plan !== null && editsAction(plan.rights, unitId))
  const goals = plan ? goalsOf(plan.outline) : []
  return {
    lacksPlan: goals.length === 0 && planners.includes(role),
    lacksFigures: regionKey !== null && rows.length === 0,
    rows,
    others,
    clock,
    actions: (plan ? actionsOf(plan.outline) : [])
      .filter((action) => isOpen(action) && (role !== 'editor' || isMine(action)))
      .flatMap((action) => {
        const { id, title, endsOn } = action
        return endsOn ? [{ id, name: title, dueOn: endsOn, waits: isMine(action) }] : []
      }),
    goalsBehind: goals
      .filter(({ verdict }) => isBehind(verdict))
      .filter((goal) => isMine({ unitId: goal.unitId, ownerId: null }))
      .map(({ id, title }) => ({ id, name: title })),
    reports: reports
      .filter(({ id, status }) => status === 'draft' && writers.includes(role) && !isTold(id, others))
      .map(({ id, title }) => ({ id, name: title })),
  }
}

/** A report that has come back is told of by why it has. */
const isTold = (report: string, others: readonly WaitingTask[]): boolean =>
  others.some(({ to }) => to.startsWith(`reports/${report}/`))

const isOpen = ({ status }: OutlinedAction): boolean => status !== 'done' && status !== 'stopped'
