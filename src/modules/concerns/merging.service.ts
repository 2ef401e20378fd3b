import type { Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { recordConcernChange } from './concern-recording.service.ts'
import { type ConcernAuthor, holdConcerns, type StoredConcern } from './concerns.queries.ts'
import { copyPhenomena, markMerged, moveMerged } from './merging.queries.ts'

/**
 * Merges others into a concern: it speaks for them, and what they are tied to it is tied to as well. Throws `notFound`
 * for one that is not there, and `invalidInput` for itself, for one of the other kind, and for one that speaks through
 * another already.
 */
export async function mergeInto(
  tx: Tx,
  author: ConcernAuthor,
  { id, others }: { id: string; others: readonly string[] },
): Promise<void> {
  if (others.includes(id)) throw invalidInput('others', 'mergeItself')
  const held = new Map((await holdConcerns(tx, author.organisationId, [id, ...others])).map((one) => [one.id, one]))
  const target = requireSpeaking(held, id)
  const merged = others.map((other) => requireSpeaking(held, other))
  if (merged.some(({ kind }) => kind !== target.kind)) throw invalidInput('others', 'mergeOtherKind')
  await moveMerged(tx, author, { from: others, into: id })
  await copyPhenomena(tx, author, { from: others, into: id })
  for (const one of merged) {
    await markMerged(tx, author, { id: one.id, into: id })
    await recordConcernChange(tx, author, { concernId: one.id, change: 'merged', words: target.text })
    await recordConcernChange(tx, author, { concernId: id, change: 'merged', words: one.text })
  }
}

/** A concern that is there and speaks for itself. */
function requireSpeaking(held: ReadonlyMap<string, StoredConcern>, id: string): StoredConcern {
  const one = held.get(id)
  if (!one || one.isDeleted) throw new AppError('notFound', `No concern ${id}`)
  if (one.mergedIntoId !== null) throw invalidInput('others', 'mergedAlready')
  return one
}

/** Lets a merged concern speak for itself again. Throws `notFound` when it is not merged into the one told. */
export async function splitFrom(
  tx: Tx,
  author: ConcernAuthor,
  { id, other }: { id: string; other: string },
): Promise<void> {
  const held = await holdConcerns(tx, author.organisationId, [id, other])
  const target = held.find((one) => one.id === id)
  const merged = held.find((one) => one.id === other)
  if (!target || merged?.mergedIntoId !== id) throw new AppError('notFound', `${other} is not merged into ${id}`)
  await markMerged(tx, author, { id: other, into: null })
  await recordConcernChange(tx, author, { concernId: other, change: 'split', words: target.text })
  await recordConcernChange(tx, author, { concernId: id, change: 'split', words: merged.text })
}
