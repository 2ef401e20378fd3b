import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { findDeletedParts, findPlanChanges } from './plan-changes.queries.ts'
import {
  deletePlanObject,
  listDeletedPlanObjects,
  listPlanChanges,
  movePlanObject,
  restorePlanObject,
} from './plan-objects.contract.ts'
import { findPart } from './plan-objects.queries.ts'
import { movePart, removePart, requireHeld, requirePart, requireSeen, restorePart } from './plan-objects.service.ts'
import { authorOf, readRights, requirePartRights } from './plan-writing.service.ts'
import { editsAction } from './plans.access.ts'

const mostDeleted = 200

export const planObjectRoutes: Route[] = [
  route(movePlanObject, async (call, { kind, id, parentId, position }) => {
    // Two who move at once wait for each other, so that every order is one that somebody chose.
    await lockOrganisation(call.tx, call.organisation.id)
    const held = await requirePart(call.tx, call.organisation.id, { kind, id })
    await requirePartRights(call, held)
    await movePart(call.tx, authorOf(call), { held, parentId: parentId ?? held.parentId, position })
    call.audit(`${kind}:${id}`, { parentId, position })
  }),

  route(deletePlanObject, async (call, { kind, id, version }) => {
    const held = await requireHeld(call.tx, call.organisation.id, { kind, id })
    await requirePartRights(call, held)
    await requireSeen(call.tx, call.organisation.id, { held, version })
    await removePart(call.tx, authorOf(call), held)
    call.audit(`${kind}:${id}`)
  }),

  route(restorePlanObject, async (call, { kind, id }) => {
    await requirePartRights(call, await requireHeld(call.tx, call.organisation.id, { kind, id }))
    call.audit(`${kind}:${id}`)
    return restorePart(call.tx, authorOf(call), { kind, id, may: (held) => requirePartRights(call, held) })
  }),

  route(listPlanChanges, async ({ tx, organisation }, { kind, id }) => {
    const changes = await findPlanChanges(tx, organisation.id, { kind, id })
    const current = await findPart(tx, organisation.id, { kind, id })
    if (!current) throw new AppError('notFound', `No such ${kind}`)
    const { version, isDeleted, content } = current
    return { changes, current: { version, isDeleted, content: { ...content } } }
  }),

  route(listDeletedPlanObjects, async ({ tx, organisation, membership }) => {
    const rights = await readRights(tx, membership)
    const parts = await findDeletedParts(tx, organisation.id, mostDeleted)
    return {
      deleted: parts.map(({ unitId, deletedAt, ...part }) => {
        const isAction = part.kind === 'action' || part.kind === 'followUp'
        const mayRestore = isAction ? editsAction(rights, unitId) : rights.editsPlan
        return { ...part, deletedAt: deletedAt.toISOString(), mayRestore }
      }),
    }
  }),
]
