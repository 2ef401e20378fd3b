import { isDeepStrictEqual } from 'node:util'

import type { RichText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { isWorthKeeping } from './text-saving.ts'
import type { Author, StoredText, StoredTexts } from './together-kind.ts'

interface Saving {
  block: string
  content: RichText
  /** The version that was edited; 0 when there was none. */
  version: number
  author: Author
}

/** Saves a text that was written by itself. Throws `conflict`, with the other text, when it was changed meanwhile. */
export async function saveAlone(
  tx: Tx,
  texts: StoredTexts,
  { block, content, version, author }: Saving,
): Promise<{ version: number; savedAt: string }> {
  const stored = await texts.lock(tx, block)
  if ((stored?.version ?? 0) !== version) {
    // The answer to an earlier save may have been lost on the way: the same text again is no conflict.
    if (stored && isDeepStrictEqual(stored.content, content))
      return { version: stored.version, savedAt: stored.updatedAt }
    throw conflictWith(stored)
  }
  if (stored && isWorthKeeping(stored, author)) await texts.keep(tx, block, stored)
  const saved = stored ? await texts.update(tx, block, content, author) : await texts.insert(tx, block, content, author)
  if (saved === undefined) throw conflictWith(await texts.lock(tx, block))
  return { version: saved, savedAt: author.now.toISOString() }
}

/** Puts an earlier text back, and keeps what stood there. Throws `conflict` as `saveAlone` does. */
export async function restoreAlone(
  tx: Tx,
  texts: StoredTexts,
  { block, content, version, author }: Saving & { author: { name: string } },
): Promise<TextVersion> {
  const stored = await texts.lock(tx, block)
  if (stored?.version !== version) throw conflictWith(stored)
  await texts.keep(tx, block, stored)
  const restored = await texts.update(tx, block, content, author)
  return { content, version: restored, updatedAt: author.now.toISOString(), updatedBy: author.name }
}

/** The other text travels with the refusal, so that the writer can put the two together. */
function conflictWith(stored: StoredText | undefined): AppError {
  if (!stored) return new AppError('conflict', 'The text was begun by somebody else at the same moment')
  const { content, version, updatedAt, updatedBy } = stored
  return new AppError('conflict', `The text is at version ${version}`, {
    extra: { current: { content, version, updatedAt, updatedBy } },
  })
}
