import type { z } from 'zod'

import type { LocalText } from '#shared/local-text.ts'
import { actionInput } from '../action.ts'
import { type FollowUpInput, followUpInput } from '../follow-up.ts'
import { goalInput } from '../goal.ts'
import type { Outline, OutlinedAction, OutlinedGoal, OutlinedPriority } from '../outline.ts'
import { type PlanKind, priorityInput, programmeInput } from '../plan.ts'
import {
  documentFormat,
  documentVersion,
  type DocumentAction,
  type DocumentContent,
  type DocumentGoal,
  type DocumentPriority,
  type PlanDocument,
} from './plan-document.ts'
import { indicatorsIn } from './indicator-references.ts'
import { replaceReferences } from './reference-fields.ts'

/** What is written into each kind of part: whatever else a part carries is left out of the file. */
export const contentSchemas = {
  programme: programmeInput,
  priority: priorityInput,
  goal: goalInput,
  action: actionInput,
  followUp: followUpInput,
} satisfies Record<PlanKind, z.ZodType>

export interface DocumentSource {
  outline: Pick<Outline, 'programme' | 'priorities'>
  /** The follow-ups of each action, oldest first. */
  followUps: ReadonlyMap<string, readonly FollowUpInput[]>
  /** All units of the organisation. */
  units: readonly { id: string; name: LocalText; parentId: string | null }[]
  people: readonly { id: string; name: string }[]
  /** What indicators are called, for somebody who reads the file without Kaarna. */
  indicators: ReadonlyMap<string, LocalText>
}

/** A programme as a file in which nothing is an id of this installation: the same programme gives the same file. */
export function writeDocument(source: DocumentSource): PlanDocument {
  const writer = createWriter(source)
  const { programme, priorities } = source.outline
  const written = {
    content: writer.content('programme', programme),
    priorities: priorities.map((one) => writePriority(writer, source, one)),
  }
  return {
    format: documentFormat,
    version: documentVersion,
    units: writer.units(),
    people: writer.people(),
    indicators: [...new Set(indicatorsIn(written))].map((key) => ({
      key,
      title: source.indicators.get(key) ?? { fi: key },
    })),
    programme: written,
  }
}

type Writer = ReturnType<typeof createWriter>

function createWriter({ units, people, outline }: DocumentSource) {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const personOf = new Map(people.map((person) => [person.id, person]))
  const used = { unit: new Map<string, string>(), person: new Map<string, string>() }
  const actions = outline.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions))
  const actionRefs = new Map(actions.map(({ id }, at) => [id, `action-${at + 1}`]))
  const named = (kind: 'unit' | 'person', id: string): string => {
    const known = used[kind].get(id) ?? `${kind}-${used[kind].size + 1}`
    used[kind].set(id, known)
    return known
  }
  const unitRef = (id: string): string | null => {
    const unit = unitOf.get(id)
    if (!unit) return null
    // A unit is told after the one that it is within.
    if (unit.parentId !== null && !used.unit.has(id)) unitRef(unit.parentId)
    return named('unit', id)
  }
  return {
    action: (id: string) => actionRefs.get(id)!,
    content: (kind: PlanKind, part: object): DocumentContent =>
      replaceReferences(kind, contentSchemas[kind].parse(part), (id, to) => {
        if (to === 'unit') return unitRef(id)
        if (to === 'person') return personOf.has(id) ? named('person', id) : null
        return actionRefs.get(id) ?? null
      }),
    units: () =>
      Array.from(used.unit, ([id, ref]) => {
        const { name, parentId } = unitOf.get(id)!
        return { ref, name, within: parentId === null ? null : used.unit.get(parentId)! }
      }),
    people: () => Array.from(used.person, ([id, ref]) => ({ ref, name: personOf.get(id)!.name })),
  }
}

const writePriority = (writer: Writer, source: DocumentSource, priority: OutlinedPriority): DocumentPriority => ({
  ref: `priority-${source.outline.priorities.indexOf(priority) + 1}`,
  content: writer.content('priority', priority),
  goals: priority.goals.map((goal) => writeGoal(writer, source, goal)),
})

const writeGoal = (writer: Writer, source: DocumentSource, goal: OutlinedGoal): DocumentGoal => ({
  ref: `goal-${goal.number}`,
  content: writer.content('goal', goal),
  actions: goal.actions.map((action) => writeAction(writer, source, action)),
})

const writeAction = (writer: Writer, { followUps }: DocumentSource, action: OutlinedAction): DocumentAction => ({
  ref: writer.action(action.id),
  content: writer.content('action', action),
  followUps: (followUps.get(action.id) ?? []).map((one) => ({ content: writer.content('followUp', one) })),
})
