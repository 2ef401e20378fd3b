import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { addAction, addFollowUp, listFollowUps, updateAction, updateFollowUp } from './actions.contract.ts'
import { requireDetails } from './action/action-writing.service.ts'
import { groupBeyond } from './action/reach.ts'
import { withNextOccurrence } from './action/recurrence.ts'
import { toFollowUp, withReportedState } from './follow-up.ts'
import { findFollowUps } from './outline.queries.ts'
import { changedFields } from './plan-change.ts'
import { addPart, changePart, requireHeld, requirePart, requireSeen } from './plan-objects.service.ts'
import {
  authorOf,
  readRights,
  requireActionRights,
  requireOwner,
  requirePartRights,
  requireUnit,
} from './plan-writing.service.ts'
import { editsAction, readsDrafts } from './plans.access.ts'

export const actionRoutes: Route[] = [
  route(addAction, async (call, { organisation: _, goalId, ...content }) => {
    await requireActionRights(call, content.unitId)
    await requireUnit(call, content.unitId)
    await requireOwner(call, content.ownerId)
    await requireDetails(call, { after: content })
    const whole = withNextOccurrence({ ...content, occurrences: [] })
    const saved = await addPart(call.tx, authorOf(call), { kind: 'action', parentId: goalId, content: whole })
    call.audit(`action:${saved.id}`)
    return saved
  }),

  route(updateAction, async (call, { organisation: _, id, version, ...changes }) => {
    // Before the action itself: two who tie actions to each other at once would wait for each other for ever.
    if (changes.dependsOn?.length) await lockOrganisation(call.tx, call.organisation.id)
    const held = await requireHeld(call.tx, call.organisation.id, { kind: 'action', id })
    const content = withNextOccurrence({ ...held.content, ...withoutUndefined(changes) })
    await requireActionRights(call, held.content.unitId, content.unitId)
    await requireSeen(call.tx, call.organisation.id, { held, version })
    await requireUnit(call, content.unitId)
    if (content.ownerId !== held.content.ownerId) await requireOwner(call, content.ownerId)
    await requireDetails(call, { id, before: held.content, after: content })
    call.audit(`action:${id}`, { changed: changedFields({ ...held.content }, content) })
    return changePart(call.tx, authorOf(call), { held, content })
  }),

  route(listFollowUps, async ({ tx, organisation, membership }, { action: actionId }) => {
    const stored = await findFollowUps(tx, organisation.id, { actionId, drafts: readsDrafts(membership.role) })
    if (!stored) throw new AppError('notFound', 'No such action')
    const mayCount = editsAction(await readRights(tx, membership), stored.unitId)
    return { followUps: stored.followUps.map((one) => toFollowUp(one, mayCount)) }
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

  route(updateFollowUp, async (call, { organisation: _, id, version, ...changes }) => {
    const held = await requireHeld(call.tx, call.organisation.id, { kind: 'followUp', id })
    await requirePartRights(call, held)
    await requireSeen(call.tx, call.organisation.id, { held, version })
    call.audit(`followUp:${id}`)
    const content = { ...held.content, ...withoutUndefined(changes) }
    if (groupBeyond(content)) throw invalidInput('reachGroups', 'groupsBeyondReach')
    return changePart(call.tx, authorOf(call), { held, content })
  }),
]

type Given<Changes> = { [Name in keyof Changes]: Exclude<Changes[Name], undefined> }

/** What was given of the fields that may be left out. */
const withoutUndefined = <Changes extends object>(changes: Changes): Given<Changes> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Given<Changes>
