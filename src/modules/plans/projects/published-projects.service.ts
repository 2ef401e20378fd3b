import { z } from 'zod'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { type PublishedProject, type PublishedProjectHead, toPublished, toPublishedHead } from './published-project.ts'
import { findProject, findProjects, type StoredProject } from './projects.queries.ts'
import { readProjectParts } from './projects.service.ts'
import { findAsking } from './published-projects.queries.ts'

interface Asked {
  organisationId: string
  today: Day
}

/** The projects that an organisation tells everybody of, those under way first. */
export async function readPublishedProjects(
  tx: ReadTx,
  { organisationId, today }: Asked,
): Promise<PublishedProjectHead[]> {
  const projects = (await findProjects(tx, organisationId)).filter(isPublished)
  const asking = await findAsking(tx, organisationId)
  return projects.map((project) => toPublishedHead(project, { today, takesFeedback: asking.has(project.id) }))
}

/** One of them by the last part of its address, or by its id; undefined when there is none, or it is not published. */
export async function readPublishedProject(
  tx: ReadTx,
  { organisationId, today, project: which }: Asked & { project: string },
): Promise<{ id: string; published: PublishedProject } | undefined> {
  const isId = z.uuid().safeParse(which).success
  const project = await findProject(tx, organisationId, isId ? { id: which } : { slug: which })
  if (!project || !isPublished(project)) return undefined
  const parts = await readProjectParts(tx, organisationId, project.id)
  const approved = project.tiedGoals.filter(({ programme }) => !programme.isDraft)
  // A goal that goes on from term to term is named once.
  const goals = [...new Map(approved.map(({ title }) => [JSON.stringify(title), title])).values()]
  return { id: project.id, published: toPublished({ project, ...parts, goals, today }) }
}

const isPublished = ({ publishedAt, isDeleted }: StoredProject): boolean => publishedAt !== null && !isDeleted
