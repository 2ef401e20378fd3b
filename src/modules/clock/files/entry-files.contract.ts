import { z } from 'zod'

import { attachmentMediaTypes } from '#modules/organisations/attachments/attachment-kind.ts'
import { largestAttachment } from '#modules/organisations/attachments/attachment.ts'
import { endpoint } from '#shared/endpoint.ts'
import { clockAccess as access } from '../clock.access.ts'
import { clockEntryFile, clockPath } from '../clock.contract.ts'

const path = `${clockPath}/entries/:id/files` as const
const organisation = z.string()
const id = z.uuid()
const file = z.uuid()

export const addClockEntryFile = endpoint({
  id: 'addClockEntryFile',
  summary: 'Attach a file to an entry: PDF, Office, picture or text of at most 10 MB, known by its content.',
  method: 'POST',
  path,
  allow: access.edit,
  input: z.object({ organisation, id, filename: z.string().trim().min(1).max(255) }),
  output: clockEntryFile,
  takesFile: true,
  maxBodyBytes: largestAttachment,
  errors: ['notFound', 'tooLarge', 'unavailable'],
})

export const getClockEntryFile = endpoint({
  id: 'getClockEntryFile',
  summary: 'A file of an entry, for those who read the clock.',
  method: 'GET',
  path: `${path}/:file`,
  allow: access.read,
  input: z.object({ organisation, id, file }),
  output: z.string(),
  produces: attachmentMediaTypes,
  errors: ['notFound'],
})

export const removeClockEntryFile = endpoint({
  id: 'removeClockEntryFile',
  summary: 'Remove a file of an entry for good: nothing of its content is kept.',
  method: 'DELETE',
  path: `${path}/:file`,
  allow: access.edit,
  input: z.object({ organisation, id, file }),
  output: z.void(),
  errors: ['notFound'],
})
