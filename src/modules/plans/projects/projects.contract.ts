import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { projectChange, projectInput } from './project.ts'
import { handOver, pilot, project } from './project-view.ts'
import { projectsAccess as access } from './projects.access.ts'
import { publishedProject, publishedProjectHead } from './published-project.ts'

const organisation = z.string()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
export const saved = z.object({ id, version }).meta({ id: 'SavedProject' })
const path = '/organisations/:organisation/projects' as const

const mayEdit = z.boolean().meta({ description: 'Whether the caller may change the project' })
const leads = z.boolean().meta({ description: 'Whether the caller begins, publishes and deletes projects' })

export const projectSummary = project.safeExtend({
  mayEdit,
  isOwn: z.boolean().meta({ description: 'Whether the caller answers for it' }),
  checksDue: z.array(z.string()).meta({ description: 'Days since which a look at a hand-over has been due' }),
  feedbackWaiting: z.int().min(0).meta({ description: 'Feedback without an answer; 0 for who does not edit' }),
})
export type ProjectSummary = z.infer<typeof projectSummary>

export const listProjects = endpoint({
  id: 'listProjects',
  summary: 'The projects of an organisation that the caller may read, those under way first.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    items: z.array(projectSummary),
    deleted: z.array(z.object({ id, name: localText })).meta({ description: 'Those that can be brought back' }),
    leads,
  }),
})

export const getProject = endpoint({
  id: 'getProject',
  summary: 'One project with its pilots, hand-overs and history. Feedback is for those who edit it.',
  method: 'GET',
  path: `${path}/:id`,
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({
    project,
    pilots: z.array(pilot),
    handOvers: z.array(handOver),
    deletedParts: z.array(z.object({ kind: z.enum(['pilot', 'handOver']), id, name: localText })),
    changes: z.array(projectChange).meta({ description: 'The newest first; for who edits' }),
    mayEdit,
    leads,
  }),
  errors: ['notFound'],
})

export const addProject = endpoint({
  id: 'addProject',
  summary: 'Begin a project.',
  method: 'POST',
  path,
  allow: access.lead,
  input: projectInput.safeExtend({ organisation }),
  output: saved,
})

export const updateProject = endpoint({
  id: 'updateProject',
  summary: 'Change a project: the owner and the coordinator, editors of its unit, and its team.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.edit,
  input: projectInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const publishProject = endpoint({
  id: 'publishProject',
  summary: 'Show a project on the public site, or take it away from there.',
  method: 'PUT',
  path: `${path}/:id/publication`,
  allow: access.lead,
  input: z.object({ organisation, id, isPublished: z.boolean() }),
  output: z.void(),
  errors: ['notFound'],
})

export const deleteProject = endpoint({
  id: 'deleteProject',
  summary: 'Delete a project; its public page goes. It can be brought back, unpublished.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.lead,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreProject = endpoint({
  id: 'restoreProject',
  summary: 'Bring back a deleted project.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.lead,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

export const listPublishedProjects = endpoint({
  id: 'listPublishedProjects',
  summary: 'The projects that an organisation tells everybody of.',
  method: 'GET',
  path: '/published-projects/:slug',
  allow: access.readPublished,
  input: z.object({ slug: z.string() }),
  output: z.object({ items: z.array(publishedProjectHead) }),
  errors: ['notFound'],
})

export const getPublishedProject = endpoint({
  id: 'getPublishedProject',
  summary: 'What everybody may read of a project; the people are those who have agreed to it.',
  method: 'GET',
  path: '/published-projects/:slug/:project',
  allow: access.readPublished,
  input: z.object({ slug: z.string(), project: z.string() }),
  output: publishedProject,
  errors: ['notFound'],
})
