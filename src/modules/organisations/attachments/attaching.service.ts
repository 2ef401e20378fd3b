import type { Tx } from '#server/db.ts'
import { sayDiskFull } from '#server/disk-full.ts'
import { fileAnswer } from '#server/http.ts'
import { invalidInput } from '#shared/errors.ts'
import type { AttachedFile } from './attached-file.ts'
import type { AttachedFiles, AttachingAuthor } from './attached-files.queries.ts'
import { mostAttachments, toAttachment } from './attachment.ts'

interface Attaching {
  ownerId: string
  filename: string
  bytes: Uint8Array
}

/**
 * Attaches a file to something of the organisation, which the caller has held. Throws `invalidInput` for `file`:
 * `tooManyAttachments`, `attachmentEmpty` or `attachmentKind`; and `unavailable` when the disk is full.
 */
export async function attachFile(
  tx: Tx,
  files: AttachedFiles,
  author: AttachingAuthor,
  { ownerId, filename, bytes }: Attaching,
): Promise<AttachedFile> {
  const there = await files.find(tx, author.organisationId, [ownerId])
  if ((there.get(ownerId) ?? []).length >= mostAttachments) throw invalidInput('file', 'tooManyAttachments')
  const known = toAttachment(filename, bytes)
  if (!known) throw invalidInput('file', bytes.length === 0 ? 'attachmentEmpty' : 'attachmentKind')
  return files.insert(tx, author, { ownerId, bytes, ...known }).catch(sayDiskFull)
}

/** An attached file as a call answers it. */
export const attachedAnswer = ({ id, name, mediaType, bytes }: AttachedFile & { bytes: Buffer }) =>
  fileAnswer({ body: new Uint8Array(bytes), contentType: mediaType, filename: name, etag: id })
