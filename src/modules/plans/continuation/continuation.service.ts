import { randomUUID } from 'node:crypto'

import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import type { Tx } from '#server/db.ts'
import { invalidInput } from '#shared/errors.ts'
import type { ActionContent } from '../action.ts'
import { findActionContents } from '../action/action-figures.queries.ts'
import { insertGoalBasis } from '../goal-bases.queries.ts'
import { copyLinks } from '../links/links.service.ts'
import type { OutlinedGoal, Outline } from '../outline.ts'
import type { Author } from '../plan-objects.queries.ts'
import { addPart, type Saved } from '../plan-objects.service.ts'
import { tieToNextTerm } from '../projects/next-term.service.ts'
import type { ProgrammeInput } from '../plan.ts'
import { setContinues } from './continuation.queries.ts'
import { type ContinuationInput, goesOn, nextAction, nextGoal } from './continuation.ts'

interface Continuing {
  tx: Tx
  author: Author
  term: ProgrammeInput
  wanted: ContinuationInput
  /** Units and people that are there today; whoever has left does not answer for the next term. */
  units: ReadonlySet<string>
  people: ReadonlySet<string>
  /** What is written of the actions, by their ids. */
  contents: ReadonlyMap<string, ActionContent>
  /** The ids that the actions that go on get in the new term. */
  copies: ReadonlyMap<string, string>
}

/** Writes the draft of a new term. Throws `invalidInput` for a goal that the programme does not have. */
export async function continueOutline(
  tx: Tx,
  author: Author,
  { outline, wanted }: { outline: Outline; wanted: ContinuationInput },
): Promise<Saved> {
  const { programme, priorities } = outline
  const { organisationId } = author
  const known = new Set(priorities.flatMap(({ goals }) => goals.map(({ id }) => id)))
  if (wanted.goals.some((id) => !known.has(id))) throw invalidInput('goals', 'goalUnknown')
  const term: ProgrammeInput = {
    kind: programme.kind,
    name: wanted.name,
    populationGroup: programme.populationGroup,
    firstYear: wanted.firstYear,
    lastYear: wanted.lastYear,
    status: 'draft',
    approvedOn: null,
    approvedBy: null,
    approvedSection: null,
    duties: programme.duties,
  }
  const saved = await addPart(tx, author, { kind: 'programme', parentId: organisationId, content: term })
  await setContinues(tx, organisationId, { kind: 'programme', id: saved.id, continues: programme.id })
  const continuing: Continuing = {
    tx,
    author,
    term,
    wanted,
    units: new Set((await findUnits(tx, organisationId)).map(({ id }) => id)),
    people: new Set((await findPeople(tx, organisationId)).map(({ id }) => id)),
    contents: await findActionContents(tx, organisationId, { programmeId: programme.id }),
    copies: copiesOf(outline, wanted),
  }
  const written = new Map([[programme.id, saved.id]])
  for (const { goals, title, description, duties } of priorities) {
    const chosen = goals.filter(({ id }) => wanted.goals.includes(id))
    if (chosen.length === 0) continue
    const content = { title, description, duties }
    const priority = await addPart(tx, author, { kind: 'priority', parentId: saved.id, content })
    for (const goal of chosen) written.set(goal.id, await continueGoal(continuing, priority.id, goal))
  }
  await copyLinks(tx, author, { programmeId: programme.id, copies: written })
  await tieToNextTerm(tx, author, written)
  return saved
}

/** Each action that goes on gets its id before any is written: they may wait for each other in any order. */
const copiesOf = ({ priorities }: Outline, { goals: chosen }: ContinuationInput): Map<string, string> =>
  new Map(
    priorities
      .flatMap(({ goals }) => goals.filter(({ id }) => chosen.includes(id)))
      .flatMap(({ actions }) => actions.filter(goesOn).map(({ id }) => [id, randomUUID()] as const)),
  )

/** Writes a goal, and what goes on of its actions, into the new term; gives the goal's id. */
async function continueGoal(continuing: Continuing, priorityId: string, goal: OutlinedGoal): Promise<string> {
  const { tx, author, term, wanted, units, people, contents, copies } = continuing
  const presentUnit = (id: string | null) => (id !== null && units.has(id) ? id : null)
  const content = nextGoal(goal, term.lastYear)
  const { id } = await addPart(tx, author, {
    kind: 'goal',
    parentId: priorityId,
    content: { ...content, unitId: presentUnit(content.unitId) },
  })
  await setContinues(tx, author.organisationId, { kind: 'goal', id, continues: goal.id })
  if (goal.basis) await insertGoalBasis(tx, author.organisationId, { goalId: id, basis: goal.basis })
  if (!wanted.withActions) return id
  for (const { id: before } of goal.actions.filter(goesOn)) {
    const present = contents.get(before)
    if (!present) continue
    const next = nextAction(present, term, copies)
    await addPart(tx, author, {
      kind: 'action',
      parentId: id,
      id: copies.get(before),
      content: {
        ...next,
        unitId: presentUnit(next.unitId),
        ownerId: next.ownerId !== null && people.has(next.ownerId) ? next.ownerId : null,
      },
    })
  }
  return id
}
