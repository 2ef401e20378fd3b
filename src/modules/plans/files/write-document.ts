import type { LocalText } from '#shared/local-text.ts'
import type { PlanKind } from '../plan.ts'
import { indicatorsIn } from './indicator-references.ts'
import { documentFormat, documentVersion, type DocumentContent, type PlanDocument } from './plan-document.ts'
import type { WholeProgramme } from './plan-files.queries.ts'
import { replaceReferences } from './reference-fields.ts'

export interface DocumentSource {
  programme: WholeProgramme
  /** All units of the organisation. */
  units: readonly { id: string; name: LocalText; parentId: string | null }[]
  people: readonly { id: string; name: string }[]
  /** The organisations of the installation; in a file they go by their short names. */
  organisations: readonly { id: string; slug: string }[]
  /** What indicators are called, for somebody who reads the file without Kaarna. */
  indicators: ReadonlyMap<string, LocalText>
}

/** A programme as a file in which nothing is an id of this installation: the same programme gives the same file. */
export function writeDocument(source: DocumentSource): PlanDocument {
  const { priorities } = source.programme
  const writer = createWriter(source)
  const numbered = new Map(priorities.flatMap(({ goals }) => goals).map(({ id }, at) => [id, at + 1]))
  const programme: PlanDocument['programme'] = {
    content: writer.content('programme', source.programme.content),
    priorities: priorities.map((priority, at) => ({
      ref: `priority-${at + 1}`,
      content: writer.content('priority', priority.content),
      goals: priority.goals.map((goal) => ({
        ref: `goal-${numbered.get(goal.id)}`,
        content: writer.content('goal', goal.content),
        actions: goal.actions.map((action) => ({
          ref: writer.action(action.id)!,
          content: writer.content('action', action.content),
          followUps: action.followUps.map(({ content }) => ({ content: writer.content('followUp', content) })),
        })),
      })),
    })),
  }
  return {
    format: documentFormat,
    version: documentVersion,
    units: writer.units(),
    people: writer.people(),
    indicators: [...new Set(indicatorsIn(programme))].map((key) => ({
      key,
      title: source.indicators.get(key) ?? { fi: key },
    })),
    programme,
  }
}

/** Names what is referred to as it comes up, and remembers it for the lists of the file. */
function createWriter({ units, people, organisations, programme }: DocumentSource) {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const personOf = new Map(people.map((person) => [person.id, person]))
  const used = { unit: new Map<string, string>(), person: new Map<string, string>() }
  const slugOf = new Map(organisations.map(({ id, slug }) => [id, slug]))
  const actions = programme.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions))
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
    action: (id: string) => actionRefs.get(id),
    content: (kind: PlanKind, content: object): DocumentContent =>
      replaceReferences(kind, content, (id, to) => {
        if (to === 'unit') return unitRef(id)
        if (to === 'person') return personOf.has(id) ? named('person', id) : null
        return (to === 'organisation' ? slugOf : actionRefs).get(id) ?? null
      }),
    units: () =>
      Array.from(used.unit, ([id, ref]) => {
        const { name, parentId } = unitOf.get(id)!
        return { ref, name, within: parentId === null ? null : used.unit.get(parentId)! }
      }),
    people: () => Array.from(used.person, ([id, ref]) => ({ ref, name: personOf.get(id)!.name })),
  }
}
