import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { addAction, addFollowUp, listFollowUps, updateAction, updateFollowUp } from './actions.contract.ts'
import { withReportedState } from './follow-up.ts'
import { findFollowUps } from './outline.queries.ts'
import { changedFields } from './plan-change.ts'
import { addPart, changePart, requireHeld, requirePart, requireSeen } from './plan-objects.service.ts'
import { authorOf, requireActionRights, requireOwner, requirePartRights, requireUnit } from './plan-writing.service.ts'
import { readsDrafts } from './plans.access.ts'

export const actionRoutes: Route[] = [
  route(addAction, async (call, { organisation: _, goalId, ...content }) => {
    await requireActionRights(call, content.unitId)
    await requireUnit(call, content.unitId)
    await requireOwner(call, content.ownerId)
    const saved = await addPart(call.tx, authorOf(call), { kind: 'action', parentId: goalId, content })
    call.audit(`action:${saved.id}`)
    return saved
  }),

  route(updateAction, async (call, { organisation: _, id, version, ...content }) => {
    const held = await requireHeld(call.tx, call.organisation.id, { kind: 'action', id })
    await requireActionRights(call, held.content.unitId, content.unitId)
    await requireSeen(call.tx, call.organisation.id, { held, version })
    await requireUnit(call, content.unitId)
    if (content.ownerId !== held.content.ownerId) await requireOwner(call, content.ownerId)
    call.audit(`action:${id}`, { changed: changedFields({ ...held.content }, content) })
    return changePart(call.tx, authorOf(call), { held, content })
  }),

  route(listFollowUps, async ({ tx, organisation, membership }, { action: actionId }) => {
    const drafts = readsDrafts(membership.role)
    const followUps = await findFollowUps(tx, organisation.id, { actionId, drafts })
    if (!followUps) throw new AppError('notFound', 'No such action')
    return { followUps }
  }),

  route(addFollowUp, async (call, { organisation: _, action: id, ...content }) => {
    const held = await requirePart(call.tx, call.organisation.id, { kind: 'action', id })
    await requireActionRights(call, held.content.unitId)
    const author = authorOf(call)
    const saved = await addPart(call.tx, author, { kind: 'followUp', parentId: id, content })
    if (content.state) await changePart(call.tx, author, { held, content: withReportedState(held.content, content) })
    call.audit(`action:${id}`, { followUp: saved.id, state: content.state })
    return saved
  }),

  route(updateFollowUp, async (call, { organisation: _, id, version, reach, ...content }) => {
    const held = await requireHeld(call.tx, call.organisation.id, { kind: 'followUp', id })
    await requirePartRights(call, held)
    await requireSeen(call.tx, call.organisation.id, { held, version })
    call.audit(`followUp:${id}`)
    return changePart(call.tx, authorOf(call), {
      held,
      content: { ...held.content, ...content, ...(reach !== undefined && { reach }) },
    })
  }),
]
