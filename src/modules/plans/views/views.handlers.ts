import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import { actionContent } from '../action.ts'
import { withReportedState, withStateOf } from '../follow-up.ts'
import { findPlanChanges } from '../plan-changes.queries.ts'
import { changePart, holdSeen } from '../plan-objects.service.ts'
import { authorOf, requireActionRights } from '../plan-writing.service.ts'
import { plansAccess, rightsOf } from '../plans.access.ts'
import {
  deletePlanView,
  listPlanViews,
  mostOwnViews,
  savePlanView,
  setActionState,
  takeBackActionState,
} from './views.contract.ts'
import { deleteView, findViews, putView, type StoredView } from './views.queries.ts'

export const planViewRoutes: Route[] = [
  route(setActionState, async (call, { id, version, state, reason }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'action', id, version })
    await requireActionRights(call, held.content.unitId)
    call.audit(`action:${id}`, { state })
    const content = withReportedState(held.content, { on: call.today, state, text: reason ?? {} })
    return changePart(call.tx, authorOf(call), { held, content })
  }),

  route(takeBackActionState, async (call, { id, version }) => {
    const held = await holdSeen(call.tx, call.organisation.id, { kind: 'action', id, version })
    await requireActionRights(call, held.content.unitId)
    const changes = await findPlanChanges(call.tx, call.organisation.id, held)
    const before = changes.find((one) => one.change === 'updated' && one.version === version)?.before
    if (!before) throw new AppError('notFound', 'The action has not changed')
    call.audit(`action:${id}`)
    const content = withStateOf(held.content, actionContent.parse(before))
    return changePart(call.tx, authorOf(call), { held, content })
  }),

  route(listPlanViews, async ({ tx, organisation, user, membership }) => ({
    views: (await findViews(tx, organisation.id, user.id)).map(({ accountId, ...view }) => ({
      ...view,
      isOwn: accountId === user.id,
      mayDelete: mayDelete({ accountId }, { accountId: user.id, role: membership.role }),
    })),
  })),

  route(savePlanView, async ({ tx, organisation, user, membership, now, audit }, { organisation: _, ...view }) => {
    if (view.isShared && !sharers.includes(membership.role))
      throw new AppError('forbidden', 'Views are shared by those who edit plans')
    const own = (await findViews(tx, organisation.id, user.id)).filter(({ accountId }) => accountId === user.id)
    if (own.length >= mostOwnViews && own.every(({ name }) => name !== view.name))
      throw new AppError('conflict', `No more than ${mostOwnViews} views`)
    const id = await putView(tx, { ...view, organisationId: organisation.id, accountId: user.id, now })
    audit(`planView:${id}`, { name: view.name, isShared: view.isShared })
    return { id }
  }),

  route(deletePlanView, async ({ tx, organisation, user, membership, audit }, { id }) => {
    const view = (await findViews(tx, organisation.id, user.id)).find((one) => one.id === id)
    if (!view || !mayDelete(view, { accountId: user.id, role: membership.role }))
      throw new AppError('notFound', 'No such view to delete')
    await deleteView(tx, organisation.id, id)
    audit(`planView:${id}`, { name: view.name })
  }),
]

const sharers: readonly Role[] = plansAccess.editActions.roles

const mayDelete = ({ accountId }: Pick<StoredView, 'accountId'>, caller: { accountId: string; role: Role }): boolean =>
  accountId === caller.accountId || rightsOf(caller.role, null).editsPlan
