import type { PlanKind } from '../plan.ts'

/** What a field of a content points at, by its id. */
export type ReferenceTarget = 'unit' | 'person' | 'organisation' | 'action'

export interface ReferenceField {
  /** The way to it within the content; `[]` stands for every member of a list. */
  path: string
  to: ReferenceTarget
}

/** Every field of a content that holds an id. The test of the document finds a field of the contracts that is missing here. */
export const referenceFields: { readonly [Kind in PlanKind]: readonly ReferenceField[] } = {
  programme: [],
  priority: [],
  goal: [
    { path: 'unitId', to: 'unit' },
    { path: 'partners[].organisationId', to: 'organisation' },
  ],
  action: [
    { path: 'unitId', to: 'unit' },
    { path: 'ownerId', to: 'person' },
    { path: 'dependsOn[]', to: 'action' },
  ],
  followUp: [],
}

type Replace = (id: string, to: ReferenceTarget) => string | null

/** The content with every reference replaced. One that is replaced by nothing is null, and left out of a list. */
export function replaceReferences(kind: PlanKind, content: object, replace: Replace): Record<string, unknown> {
  let changed: unknown = content
  for (const { path, to } of referenceFields[kind])
    changed = replaceAt(changed, path.split('.'), (id) => replace(id, to))
  return changed as Record<string, unknown>
}

function replaceAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  replace: (id: string) => string | null,
): unknown {
  if (step === undefined) return typeof value === 'string' ? replace(value) : value
  if (typeof value !== 'object' || value === null) return value
  const isList = step.endsWith('[]')
  const name = isList ? step.slice(0, -2) : step
  if (!Object.hasOwn(value, name)) return value
  const inner: unknown = (value as Record<string, unknown>)[name]
  if (!isList) return { ...value, [name]: replaceAt(inner, rest, replace) }
  if (!Array.isArray(inner)) return value
  return { ...value, [name]: inner.map((one) => replaceAt(one, rest, replace)).filter((one) => one !== null) }
}
