import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import { authorOf } from '../plan-writing.service.ts'
import { countWaitingFeedback } from './feedback.queries.ts'
import { isCheckDue } from './hand-over.ts'
import { findProjectChanges, insertProjectChange } from './project-changes.queries.ts'
import { findHandOvers } from './project-parts.queries.ts'
import { editsProject, leadsProjects, readsProject } from './projects.access.ts'
import {
  addProject,
  deleteProject,
  getProject,
  getPublishedProject,
  listProjects,
  listPublishedProjects,
  publishProject,
  restoreProject,
  updateProject,
} from './projects.contract.ts'
import { markProjectDeleted, markPublished, updateProjectContent } from './project-writing.queries.ts'
import { findProjects, holdProject } from './projects.queries.ts'
import {
  beginProject,
  contentOf,
  notFound,
  personOf,
  readProjectParts,
  requireEditableProject,
  requireProjectContent,
  requireReadableProject,
  requireSeenVersion,
  toSeen,
} from './projects.service.ts'
import { readPublishedProject, readPublishedProjects } from './published-projects.service.ts'

const readingRoutes: Route[] = [
  route(listProjects, async (call) => {
    const { tx, organisation, today } = call
    const person = await personOf(call)
    const all = await findProjects(tx, organisation.id)
    const handOvers = (await findHandOvers(tx, organisation.id)).filter(({ isDeleted }) => !isDeleted)
    const waiting = await countWaitingFeedback(tx, organisation.id)
    const leads = leadsProjects(person.role)
    const items = all
      .filter((one) => !one.isDeleted && readsProject(person, one))
      .map((one) => {
        const mayEdit = editsProject(person, one)
        const checksDue = handOvers
          .filter(({ projectId, content }) => projectId === one.id && isCheckDue(content, today))
          .map(({ content }) => content.checkOn)
        const isOwn = one.ownerId === person.accountId
        return {
          ...toSeen(one, person),
          mayEdit,
          isOwn,
          checksDue,
          feedbackWaiting: mayEdit ? (waiting.get(one.id) ?? 0) : 0,
        }
      })
    const deleted = leads ? all.filter(({ isDeleted }) => isDeleted).map(({ id, name }) => ({ id, name })) : []
    return { items, deleted, leads }
  }),

  route(getProject, async (call, { id }) => {
    const { tx, organisation } = call
    const { stored, person } = await requireReadableProject(call, id)
    const { pilots, handOvers, deletedParts } = await readProjectParts(tx, organisation.id, id)
    const mayEdit = editsProject(person, stored)
    return {
      project: toSeen(stored, person),
      pilots: mayEdit ? pilots : pilots.map((pilot) => ({ ...pilot, feedback: [] })),
      handOvers,
      deletedParts: mayEdit ? deletedParts : [],
      changes: mayEdit ? await findProjectChanges(tx, organisation.id, id) : [],
      mayEdit,
      leads: leadsProjects(person.role),
    }
  }),
]

const writingRoutes: Route[] = [
  route(addProject, async (call, { organisation: _, ...content }) => {
    await requireProjectContent(call, content)
    const id = await beginProject(call.tx, authorOf(call), { content })
    call.audit(`project:${id}`)
    return { id, version: 1 }
  }),

  route(updateProject, async (call, { organisation: _, id, version: seen, ...content }) => {
    const held = await requireEditableProject(call, id)
    const before = contentOf(held)
    requireSeenVersion({ ...held, content: before }, seen)
    await requireProjectContent(call, content, held)
    const author = authorOf(call)
    await insertProjectChange(call.tx, author, {
      projectId: id,
      kind: 'project',
      objectId: id,
      change: 'updated',
      before,
    })
    const version = await updateProjectContent(call.tx, author, { id, content })
    call.audit(`project:${id}`, { version })
    return { id, version }
  }),

  route(publishProject, async (call, { id, isPublished }) => {
    const held = await requireEditableProject(call, id)
    call.audit(`project:${id}`, { isPublished })
    if ((held.publishedAt !== null) === isPublished) return
    const change = isPublished ? 'published' : 'unpublished'
    await insertProjectChange(call.tx, authorOf(call), { projectId: id, kind: 'project', objectId: id, change })
    await markPublished(call.tx, authorOf(call), id, isPublished ? call.now : null)
  }),

  route(deleteProject, async (call, { id, version }) => {
    const held = await requireEditableProject(call, id)
    requireSeenVersion({ ...held, content: contentOf(held) }, version)
    await insertProjectChange(call.tx, authorOf(call), {
      projectId: id,
      kind: 'project',
      objectId: id,
      change: 'deleted',
    })
    await markProjectDeleted(call.tx, authorOf(call), id, call.now)
    call.audit(`project:${id}`)
  }),

  route(restoreProject, async (call, { id }) => {
    const held = await holdProject(call.tx, call.organisation.id, id)
    if (!held) throw notFound(id)
    call.audit(`project:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    await insertProjectChange(call.tx, authorOf(call), {
      projectId: id,
      kind: 'project',
      objectId: id,
      change: 'restored',
    })
    return { id, version: await markProjectDeleted(call.tx, authorOf(call), id, null) }
  }),
]

/** Who asks from outside: the organisation of an address and its today. */
export async function requirePublisher(
  tx: ReadTx,
  slug: string,
  now: Date,
): Promise<{ organisationId: string; today: Day }> {
  const organisation = await findOrganisationBySlug(tx, slug)
  if (!organisation) throw new AppError('notFound', 'No such organisation')
  return { organisationId: organisation.id, today: organisation.demo ? demoDay : isoDay(now) }
}

const publicRoutes: Route[] = [
  route(listPublishedProjects, async ({ tx, now }, { slug }) => ({
    items: await readPublishedProjects(tx, await requirePublisher(tx, slug, now)),
  })),

  route(getPublishedProject, async ({ tx, now }, { slug, project }) => {
    const found = await readPublishedProject(tx, { ...(await requirePublisher(tx, slug, now)), project })
    if (!found) throw notFound(project)
    return found.published
  }),
]

export const projectRoutes: Route[] = [...readingRoutes, ...writingRoutes, ...publicRoutes]
