import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { findPlanChanges } from './plan-changes.queries.ts'
import type { ChangedKind, PlanConflict, PlanContents } from './plan-change.ts'
import {
  type Author,
  findIdsWithin,
  type HeldPart,
  holdPart,
  insertFollowUp,
  insertPart,
  markDeleted,
  type NewPart,
  placeParts,
  updatePart,
} from './plan-objects.queries.ts'
import { recordChange } from './plan-recording.service.ts'
import { type PlanKind, planKinds } from './plan.ts'

/** A part that has a place among others. */
export type PlacedKind = Exclude<PlanKind, 'followUp'>

/** The kind that a part of a kind is in; planKinds has each after the one it is in. */
const kindAbove = (kind: PlanKind): PlanKind | undefined => planKinds[planKinds.indexOf(kind) - 1]

export interface Saved {
  id: string
  version: number
}

/** Holds a part that is there. Throws `notFound` when the organisation has no such part or it is deleted. */
export async function requirePart<Kind extends PlanKind>(
  tx: Tx,
  organisationId: string,
  part: { kind: Kind; id: string },
): Promise<HeldPart<Kind>> {
  const held = await requireHeld(tx, organisationId, part)
  if (held.isDeleted) throw notFound(part.kind)
  return held
}

/** Adds a part to one that is there. Throws `notFound` when the one it is for is not. */
export async function addPart<Kind extends PlanKind>(tx: Tx, author: Author, part: NewPart<Kind>): Promise<Saved> {
  const { kind, parentId, content } = part
  const above = kindAbove(kind)
  if (above) await requirePart(tx, author.organisationId, { kind: above, id: parentId })
  const id = isFollowUp(part)
    ? await insertFollowUp(tx, author, part)
    : await insertPart(tx, author.organisationId, part as NewPart<PlacedKind>)
  await recordChange(tx, author, { kind, id, change: 'created', version: 1, before: null, after: content })
  return { id, version: 1 }
}

const isFollowUp = (part: NewPart<PlanKind>): part is NewPart<'followUp'> => part.kind === 'followUp'

/** Stores the new content of a part that is held. */
export async function changePart<Kind extends PlanKind>(
  tx: Tx,
  author: Author,
  { held, content }: { held: HeldPart<Kind>; content: PlanContents[Kind] },
): Promise<Saved> {
  const { kind, id, content: before } = held
  const version = held.version + 1
  await updatePart(tx, held, content)
  await recordChange(tx, author, { kind, id, change: 'updated', version, before, after: content })
  return { id, version }
}

/** Holds a part, deleted or not. Throws `notFound` when the organisation has never had such a part. */
export async function requireHeld<Kind extends PlanKind>(
  tx: Tx,
  organisationId: string,
  part: { kind: Kind; id: string },
): Promise<HeldPart<Kind>> {
  const held = await holdPart(tx, organisationId, part)
  if (!held) throw notFound(part.kind)
  return held
}

/** Content that is held, as far as a conflict tells of it. */
export type SeenContent = Pick<HeldPart<PlanKind>, 'id' | 'version' | 'isDeleted'> & {
  kind: ChangedKind
  content: object
}

/**
 * Throws `conflict` unless the part is at the version that its editor saw. The problem carries the content that somebody
 * else has stored meanwhile (`planConflict`), also when it was deleted: nobody's text disappears.
 */
export async function requireSeen(
  tx: Tx,
  organisationId: string,
  { held, version }: { held: SeenContent; version: number },
): Promise<void> {
  if (!held.isDeleted && held.version === version) return
  const [last] = await findPlanChanges(tx, organisationId, held)
  const conflict: PlanConflict = {
    current: { ...held.content },
    currentVersion: held.version,
    isDeleted: held.isDeleted,
    changedBy: last?.byName ?? '',
    changedAt: last?.at ?? new Date(0).toISOString(),
  }
  throw new AppError('conflict', `The ${held.kind} is at version ${held.version}${held.isDeleted ? ', deleted' : ''}`, {
    extra: { ...conflict },
  })
}

/** Holds a part at the version that its editor saw: `requireHeld` and `requireSeen`. */
export async function holdSeen<Kind extends PlanKind>(
  tx: Tx,
  organisationId: string,
  { version, ...part }: { kind: Kind; id: string; version: number },
): Promise<HeldPart<Kind>> {
  const held = await requireHeld(tx, organisationId, part)
  await requireSeen(tx, organisationId, { held, version })
  return held
}

/** Deletes a part that is held; what is in it goes and comes back with it. */
export async function removePart(tx: Tx, author: Author, held: HeldPart<PlanKind>): Promise<void> {
  const { kind, id, content: before } = held
  await markDeleted(tx, held, author.now)
  await recordChange(tx, author, { kind, id, change: 'deleted', version: held.version + 1, before, after: null })
}

/** Brings a part back, and what it is in as far as that is deleted too. `may` throws for what the caller may not. */
export async function restorePart(
  tx: Tx,
  author: Author,
  part: { kind: PlanKind; id: string; may: (held: HeldPart<PlanKind>) => Promise<void> | void },
): Promise<Saved> {
  const held = await requireHeld(tx, author.organisationId, part)
  const { kind, id, version } = held
  if (held.isDeleted) {
    await part.may(held)
    await markDeleted(tx, held, null)
    const after = held.content
    await recordChange(tx, author, { kind, id, change: 'restored', version: version + 1, before: null, after })
  }
  const above = kindAbove(kind)
  if (above) await restorePart(tx, author, { ...part, kind: above, id: held.parentId })
  return { id, version: held.isDeleted ? version + 1 : version }
}

/** Puts a part at a place from 0, within its parent or another one; further than the last is last. */
export async function movePart<Kind extends PlacedKind>(
  tx: Tx,
  author: Author,
  { held, parentId, position }: { held: HeldPart<Kind>; parentId: string; position: number },
): Promise<void> {
  const { kind, id } = held
  const { organisationId } = author
  const isElsewhere = parentId !== held.parentId
  if (isElsewhere) {
    const above = kindAbove(kind)
    if (!above) throw new AppError('notFound', 'A programme is in no other part')
    await requirePart(tx, organisationId, { kind: above, id: parentId })
  }
  const was = (await findIdsWithin(tx, organisationId, { kind, parentId: held.parentId })).indexOf(id)
  const others = (await findIdsWithin(tx, organisationId, { kind, parentId })).filter((one) => one !== id)
  const place = Math.min(position, others.length)
  await placeParts(tx, organisationId, { kind, parentId, ids: others.toSpliced(place, 0, id) })
  await recordChange(tx, author, {
    kind,
    id,
    change: 'moved',
    version: held.version + (isElsewhere ? 1 : 0),
    before: { parentId: held.parentId, position: was },
    after: { parentId, position: place },
  })
}

const notFound = (kind: PlanKind) => new AppError('notFound', `No such ${kind}`)
