import { emptyText, type RichText, richText } from '#documents/rich-text.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { findBlock } from '../arrangement.queries.ts'
import { type Author, insertText, keepText, lockText, type TextKey, updateText } from '../texts.queries.ts'

/** Throws `notFound` when the report has no such text. */
export async function requireTextBlock(tx: ReadTx, report: string, block: string): Promise<void> {
  const place = await findBlock(tx, report, block)
  if (place?.settings.kind !== 'text') throw new AppError('notFound', 'No such text in the report')
}

export interface ChangedText {
  /** The version that stands now, and the one before it, which is kept; 0 when there was none. */
  version: number
  earlier: number
}

/**
 * Changes a text that nobody types: what stood there is always kept among its earlier versions. `version` is the one that
 * was looked at. Throws `conflict` when another stands by now, and `invalidInput` when the result is no text of a report.
 */
export async function changeText(
  tx: Tx,
  key: TextKey,
  { version, change, author }: { version?: number; change: (before: RichText) => RichText; author: Author },
): Promise<ChangedText> {
  const stored = await lockText(tx, key)
  const earlier = stored?.version ?? 0
  if (version !== undefined && version !== earlier)
    throw new AppError('conflict', `The text is at version ${earlier}`, { extra: { block: key.blockId } })
  const read = richText.safeParse(change(stored?.content ?? emptyText))
  if (!read.success) throw new AppError('invalidInput', 'The text would be none that a report can hold')
  if (stored) await keepText(tx, key, stored)
  const saved = stored ? await updateText(tx, key, read.data, author) : await insertText(tx, key, read.data, author)
  if (saved === undefined) throw new AppError('conflict', 'The text was begun by somebody else at the same moment')
  return { version: saved, earlier }
}
