import { attachedAnswer, attachFile } from '#modules/organisations/attachments/attaching.service.ts'
import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { requirePart } from '../plan-objects.service.ts'
import { authorOf, requireActionRights } from '../plan-writing.service.ts'
import { requireActionPlace } from './action-page.service.ts'
import { addAttachment, getAttachment, removeAttachment } from './attachments.contract.ts'
import { actionFiles } from './attachments.queries.ts'

export const attachmentRoutes: Route[] = [
  route(addAttachment, async (call, { action: id, filename }) => {
    const { tx, organisation, file: bytes } = call
    const held = await requirePart(tx, organisation.id, { kind: 'action', id })
    await requireActionRights(call, held.content.unitId)
    const added = await attachFile(tx, actionFiles, authorOf(call), { ownerId: id, filename, bytes })
    call.audit(`action:${id}`, { attachment: added.id, name: added.name, bytes: added.size })
    return added
  }),

  route(getAttachment, async (call, { action: actionId, attachment: id }) => {
    await requireActionPlace(call, actionId)
    const found = await actionFiles.read(call.tx, { organisationId: call.organisation.id, ownerId: actionId }, id)
    if (!found) throw noAttachment()
    return attachedAnswer(found)
  }),

  route(removeAttachment, async (call, { action: actionId, attachment: id }) => {
    const held = await requirePart(call.tx, call.organisation.id, { kind: 'action', id: actionId })
    await requireActionRights(call, held.content.unitId)
    const place = { organisationId: call.organisation.id, ownerId: actionId }
    if (!(await actionFiles.remove(call.tx, place, id))) throw noAttachment()
    call.audit(`action:${actionId}`, { attachment: id })
  }),
]

const noAttachment = () => new AppError('notFound', 'The action has no such file')
