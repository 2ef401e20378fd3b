import { z } from 'zod'

import { localText, type LocalText } from '#shared/local-text.ts'

/** The parts that a body approves; follow-ups tell of them afterwards. */
export const approvedKinds = ['programme', 'priority', 'goal', 'action'] as const
export type ApprovedKind = (typeof approvedKinds)[number]

export const frozenPart = z
  .object({
    kind: z.enum(approvedKinds),
    id: z.uuid(),
    parentId: z.uuid().nullable().meta({ description: 'The part that it is in; null for the programme' }),
    place: z.int().nonnegative().meta({ description: 'Its place among its siblings, from 0' }),
    content: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'FrozenPlanPart' })
export type FrozenPart = z.infer<typeof frozenPart>

/** A programme with everything that is written in it, at one moment: its parts in the order in which they are read. */
export const frozenPlan = z
  .object({
    parts: z.array(frozenPart),
    names: z
      .record(z.string(), localText)
      .meta({ description: 'What the units, people and other things that the parts refer to were called' }),
  })
  .meta({ id: 'FrozenPlan' })
export type FrozenPlan = z.infer<typeof frozenPlan>

/** A part as it is stored, before its place among its siblings is counted. */
export type StoredPart = Omit<FrozenPart, 'place'>

/** Parts that are given kind by kind, siblings in order, in the order in which the plan is read. */
export function inReadingOrder(stored: readonly StoredPart[]): FrozenPart[] {
  const within = Map.groupBy(stored, ({ parentId }) => parentId)
  const read = (parentId: string | null): FrozenPart[] =>
    (within.get(parentId) ?? []).flatMap((part, place) => [{ ...part, place }, ...read(part.id)])
  return read(null)
}

/** What tells who approved a plan, and how work has gone since: neither is what was approved, wherever it stands in a part. */
const toldElsewhere: Record<ApprovedKind, readonly string[]> = {
  programme: ['status', 'approvedOn', 'approvedBy', 'approvedSection'],
  priority: [],
  goal: [],
  action: ['doneOn', 'stoppedOn', 'stoppedReason', 'isAtRisk', 'occurrences', 'actualEuros'],
}

/** What a body approved of what is written in a part. */
export function approvedContent({ kind, content }: Pick<FrozenPart, 'kind' | 'content'>): FrozenPart['content'] {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([field]) => !toldElsewhere[kind].includes(field))
    return Object.fromEntries(kept.map(([field, inner]) => [field, strip(inner)]))
  }
  return strip(kind === 'action' ? asFirstPlanned(content) : content) as FrozenPart['content']
}

/** A recurring action is approved once: that its days move on with each occurrence is how work has gone. */
function asFirstPlanned(content: FrozenPart['content']): FrozenPart['content'] {
  const [first] = Array.isArray(content.occurrences) ? (content.occurrences as FrozenPart['content'][]) : []
  if (!first) return content
  const { startsOn, endsOn, milestones } = first
  return { ...content, startsOn, endsOn, milestones }
}

/** Every text in the parts that may be the id or the key of something with a name. */
export function codesIn(parts: readonly FrozenPart[]): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^[\w.:-]{3,80}$/.test(value)) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  for (const { content } of parts) look(content)
  return [...found]
}

/** The number that a part has in its plan, such as 2 or 2.3.1; empty for the programme. */
export function numbersOf(parts: readonly FrozenPart[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const { kind, id, parentId, place } of parts) {
    const above = parentId === null ? '' : (numbers.get(parentId) ?? '')
    numbers.set(id, kind === 'programme' ? '' : `${above && `${above}.`}${place + 1}`)
  }
  return numbers
}

/** What a part is called. */
export const titleOf = ({ kind, content }: Pick<FrozenPart, 'kind' | 'content'>): LocalText =>
  (kind === 'programme' ? content.name : content.title) as LocalText
