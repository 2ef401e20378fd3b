import type { Tx } from '#server/db.ts'
import type { Author } from '../plan-objects.queries.ts'
import { insertProjectChange } from './project-changes.queries.ts'
import { isOver, mostProjectGoals } from './project.ts'
import { updateProjectContent } from './project-writing.queries.ts'
import { findProjects, holdProject } from './projects.queries.ts'
import { contentOf } from './projects.service.ts'

/**
 * A project that works for goals that go on works for them in the new term too, unless it has ended: `next` gives the new
 * goal of each. It is a change like any other, in its history and for whoever has the project open.
 */
export async function tieToNextTerm(tx: Tx, author: Author, next: ReadonlyMap<string, string>): Promise<void> {
  const { organisationId } = author
  const tied = (await findProjects(tx, organisationId)).filter(({ goals }) => goals.some((goal) => next.has(goal)))
  for (const { id } of tied) {
    const held = await holdProject(tx, organisationId, id)
    if (!held || held.isDeleted || isOver(held.state)) continue
    const before = contentOf(held)
    const goals = [...before.goals, ...before.goals.flatMap((goal) => next.get(goal) ?? [])].slice(0, mostProjectGoals)
    await insertProjectChange(tx, author, { projectId: id, kind: 'project', objectId: id, change: 'updated', before })
    await updateProjectContent(tx, author, { id, content: { ...before, goals } })
  }
}
