import type { z } from 'zod'

import { attachedFile } from '#modules/organisations/attachments/attached-file.ts'
import { detectAttachment } from './attachment-kind.ts'

/** A file of an action may have so many bytes. */
export const largestAttachment = 10 * 1024 * 1024
/** And an action so many files. */
export const mostAttachments = 20

export const actionAttachment = attachedFile.meta({ id: 'ActionAttachment' })
export type ActionAttachment = z.infer<typeof actionAttachment>

const longestName = 120

/**
 * A file that may be attached, by what it holds and not by what it is called: its kind, and its name without signs that
 * a file system or a header would read as something else, ending as its kind does. Undefined for any other kind.
 */
export function toAttachment(filename: string, bytes: Uint8Array): { name: string; mediaType: string } | undefined {
  const kind = detectAttachment(bytes, filename)
  if (!kind) return undefined
  const plain = filename
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const stem = plain
    .replace(/\.[^.\s]*$/, '')
    .replace(/^[. ]+/, '')
    .slice(0, longestName)
    .trim()
  return { name: `${stem || 'liite'}.${kind.extension}`, mediaType: kind.mediaType }
}
