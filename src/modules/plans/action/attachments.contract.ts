import { z } from 'zod'

import { largestAttachment } from '#modules/organisations/attachments/attachment.ts'
import { attachmentMediaTypes } from '#modules/organisations/attachments/attachment-kind.ts'
import { endpoint } from '#shared/endpoint.ts'
import { plansAccess as access } from '../plans.access.ts'
import { actionAttachment } from './action-attachment.ts'

const organisation = z.string()
const action = z.uuid()
const attachment = z.uuid()

export const addAttachment = endpoint({
  id: 'addAttachment',
  summary: 'Attach a file to an action: PDF, Office, picture or text of at most 10 MB, known by its content.',
  method: 'POST',
  path: '/organisations/:organisation/plans/actions/:action/attachments',
  allow: access.editActions,
  input: z.object({ organisation, action, filename: z.string().trim().min(1).max(255) }),
  output: actionAttachment,
  takesFile: true,
  maxBodyBytes: largestAttachment,
  errors: ['notFound', 'forbidden', 'tooLarge', 'unavailable'],
})

export const getAttachment = endpoint({
  id: 'getAttachment',
  summary: 'A file of an action, for those who read the action.',
  method: 'GET',
  path: '/organisations/:organisation/plans/actions/:action/attachments/:attachment',
  allow: access.read,
  input: z.object({ organisation, action, attachment }),
  output: z.string(),
  produces: attachmentMediaTypes,
  errors: ['notFound'],
})

export const removeAttachment = endpoint({
  id: 'removeAttachment',
  summary: 'Remove a file of an action for good: nothing of its content is kept.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/actions/:action/attachments/:attachment',
  allow: access.editActions,
  input: z.object({ organisation, action, attachment }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})
