import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { changedFields } from '../plan-change.ts'
import { approvedContent, approvedKinds, type FrozenPart, type FrozenPlan, numbersOf, titleOf } from './frozen-plan.ts'
import { movedBetween } from './moves.ts'

export const partChanges = ['added', 'removed', 'moved', 'changed'] as const
export type PartChange = (typeof partChanges)[number]

const place = z.object({ number: z.string(), within: localText })

export const comparedPart = z
  .object({
    kind: z.enum(approvedKinds),
    id: z.uuid(),
    number: z
      .string()
      .meta({ description: 'Its number in the later plan; one that was removed has its former number' }),
    title: localText,
    changes: z.array(z.enum(partChanges)).meta({ description: 'Empty: it is told since something in it has changed' }),
    moved: z
      .object({ from: place, to: place })
      .nullable()
      .meta({ description: 'Where it was and is: its number, and what it is in' }),
    fields: z
      .array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }))
      .meta({ description: 'What differs; of a part that is in one of the plans only, all that is written in it' }),
  })
  .meta({ id: 'ComparedPlanPart' })
export type ComparedPart = z.infer<typeof comparedPart>

export const planComparison = z
  .object({
    counts: z.record(z.enum(partChanges), z.int().nonnegative()),
    parts: z
      .array(comparedPart)
      .meta({ description: 'What differs, each below what it is in, in the order of the later plan' }),
    names: z.record(z.string(), localText),
  })
  .meta({ id: 'PlanComparison' })
export type PlanComparison = z.infer<typeof planComparison>

/** What differs between two states of one programme. */
export function comparePlans(before: FrozenPlan, after: FrozenPlan): PlanComparison {
  const [old, fresh] = [indexed(before), indexed(after)]
  const moved = movedParts(old, fresh)
  const compare = (id: string): ComparedPart => comparePart(old, fresh, { id, isMoved: moved.has(id) })
  const parts: ComparedPart[] = []
  /** Tells a part and what is in it; false when nothing there differs. */
  function walk(id: string): boolean {
    const at = parts.push(compare(id)) - 1
    const differs = childrenOf(old, fresh, id).map(walk).includes(true) || parts[at]!.changes.length > 0
    if (!differs) parts.splice(at, 1)
    return differs
  }
  const root = after.parts[0] ?? before.parts[0]
  if (root) walk(root.id)
  return { counts: countChanges(parts), parts, names: { ...before.names, ...after.names } }
}

const countChanges = (parts: readonly ComparedPart[]): PlanComparison['counts'] =>
  Object.fromEntries(
    partChanges.map((change) => [change, parts.filter(({ changes }) => changes.includes(change)).length]),
  ) as PlanComparison['counts']

/** How many parts differ. */
export const countDiffering = ({ parts }: Pick<PlanComparison, 'parts'>): number =>
  parts.filter(({ changes }) => changes.length > 0).length

/** The parts with a change, and what they are in, of which nothing else is told. */
export function partsWith(parts: readonly ComparedPart[], change: PartChange): ComparedPart[] {
  const kept: ComparedPart[] = []
  // From the last up: what is one level above the one that was kept is what that is in.
  let level = -1
  for (const part of parts.toReversed()) {
    const own = approvedKinds.indexOf(part.kind)
    const has = part.changes.includes(change)
    if (!has && own >= level) continue
    level = own
    kept.unshift(has ? part : { ...part, changes: [], moved: null, fields: [] })
  }
  return kept
}

interface Indexed {
  parts: ReadonlyMap<string, FrozenPart>
  children: ReadonlyMap<string | null, readonly string[]>
  numbers: ReadonlyMap<string, string>
}

const indexed = ({ parts }: FrozenPlan): Indexed => ({
  parts: new Map(parts.map((part) => [part.id, part])),
  children: new Map(
    [...Map.groupBy(parts, ({ parentId }) => parentId)].map(([parentId, within]) => [
      parentId,
      within.toSorted((a, b) => a.place - b.place).map(({ id }) => id),
    ]),
  ),
  numbers: numbersOf(parts),
})

/** Parts that are in another part than before, or in another order among those that stayed. */
function movedParts(old: Indexed, fresh: Indexed): ReadonlySet<string> {
  const elsewhere = [...fresh.parts.values()].filter(
    ({ id, parentId }) => old.parts.has(id) && old.parts.get(id)!.parentId !== parentId,
  )
  const reordered = [...fresh.children].flatMap(([parentId, ids]) => [
    ...movedBetween(old.children.get(parentId) ?? [], ids),
  ])
  return new Set([...elsewhere.map(({ id }) => id), ...reordered])
}

/** What is in a part now, and what was removed from it where it stood: after the one that was before it. */
function childrenOf(old: Indexed, fresh: Indexed, id: string): string[] {
  const children = [...(fresh.children.get(id) ?? [])]
  const were = old.children.get(id) ?? []
  for (const [at, gone] of were.entries())
    if (!fresh.parts.has(gone)) children.splice(children.indexOf(were[at - 1] ?? '') + 1, 0, gone)
  return children
}

function comparePart(old: Indexed, fresh: Indexed, { id, isMoved }: { id: string; isMoved: boolean }): ComparedPart {
  const [before, after] = [old.parts.get(id), fresh.parts.get(id)]
  const part = (after ?? before)!
  const [was, is] = [before && approvedContent(before), after && approvedContent(after)]
  const fields = changedFields(was ?? {}, is ?? {}).map((field) => ({
    field,
    before: was?.[field] ?? null,
    after: is?.[field] ?? null,
  }))
  return {
    kind: part.kind,
    id,
    number: (after ? fresh : old).numbers.get(id) ?? '',
    title: titleOf(part),
    changes: changesOf({ before, after, isMoved, differs: fields.length > 0 }),
    moved: isMoved ? { from: placeOf(old, id), to: placeOf(fresh, id) } : null,
    fields,
  }
}

function changesOf(one: {
  before: FrozenPart | undefined
  after: FrozenPart | undefined
  isMoved: boolean
  differs: boolean
}): PartChange[] {
  if (!one.before) return ['added']
  if (!one.after) return ['removed']
  return [...(one.isMoved ? (['moved'] as const) : []), ...(one.differs ? (['changed'] as const) : [])]
}

function placeOf({ parts, numbers }: Indexed, id: string): z.infer<typeof place> {
  const parent = parts.get(parts.get(id)!.parentId ?? '')
  return { number: numbers.get(id) ?? '', within: parent ? titleOf(parent) : {} }
}
