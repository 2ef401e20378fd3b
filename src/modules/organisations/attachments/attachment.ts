import { detectAttachment } from './attachment-kind.ts'

/** An attached file may have so many bytes. */
export const largestAttachment = 10 * 1024 * 1024
/** And what files are attached to so many of them. */
export const mostAttachments = 20

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
