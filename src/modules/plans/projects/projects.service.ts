import { findPeople } from '#modules/organisations/people.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { Author } from '../plan-objects.queries.ts'
import { readRights, requireUnit, type WritingCall } from '../plan-writing.service.ts'
import { readsDrafts } from '../plans.access.ts'
import { findFeedback } from './feedback.queries.ts'
import { type ProjectInput, projectInput, toSlug } from './project.ts'
import { insertProjectChange } from './project-changes.queries.ts'
import { findHandOvers, findPilots } from './project-parts.queries.ts'
import type { HandOver, Pilot, Project } from './project-view.ts'
import { editsProject, type ProjectPerson, readsProject } from './projects.access.ts'
import { findPlanActions, findPlanGoals } from './project-ties.queries.ts'
import { holdSlugs, insertProject } from './project-writing.queries.ts'
import { findProject, holdProject, type StoredProject } from './projects.queries.ts'

interface ReadingCall {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  user: User
}

export const personOf = async ({ tx, membership, user }: ReadingCall): Promise<ProjectPerson> => ({
  accountId: user.id,
  role: membership.role,
  rights: await readRights(tx, membership),
})

/** A project as the person sees it: who does not read drafts learns nothing of a draft plan from its ties. */
export function toSeen({ isDeleted: _, ...project }: StoredProject, { role }: Pick<ProjectPerson, 'role'>): Project {
  if (readsDrafts(role)) return project
  const tiedGoals = project.tiedGoals.filter(({ programme }) => !programme.isDraft)
  const tiedActions = project.tiedActions.filter(({ programme }) => !programme.isDraft)
  const ids = (ties: Project['tiedGoals']) => ties.map(({ id }) => id)
  return { ...project, tiedGoals, goals: ids(tiedGoals), tiedActions, actions: ids(tiedActions) }
}

/** Throws `notFound` for a project that is not there, is deleted, or is not for the caller to read. */
export async function requireReadableProject(
  call: ReadingCall,
  id: string,
): Promise<{ stored: StoredProject; person: ProjectPerson }> {
  const stored = await findProject(call.tx, call.organisation.id, { id })
  const person = await personOf(call)
  if (!stored || stored.isDeleted || !readsProject(person, stored)) throw notFound(id)
  return { stored, person }
}

/**
 * Holds a project that the caller may change. Throws `notFound` when it is not there or not for the caller to read, and
 * `forbidden` when the caller may only read it.
 */
export async function requireEditableProject(call: WritingCall, id: string): Promise<StoredProject> {
  const held = await holdProject(call.tx, call.organisation.id, id)
  const person = await personOf(call)
  if (!held || held.isDeleted || !readsProject(person, held)) throw notFound(id)
  if (!editsProject(person, held)) throw new AppError('forbidden', 'For editors of its unit and for its team')
  return held
}

export const notFound = (id: string) => new AppError('notFound', `No project ${id}`)

/** The content of a project without what is known of it besides. */
export const contentOf = (stored: Project): ProjectInput => projectInput.parse(stored)

/** What stands under a version: a project, a part of it, or an answer. */
interface Versioned {
  version: number
  content: object
  updatedAt: string
  updatedBy: string
}

/** Throws `conflict`, with what is stored now, unless it is at the version that was seen. */
export function requireSeenVersion({ version, content, updatedAt, updatedBy }: Versioned, seen: number): void {
  if (version === seen) return
  throw new AppError('conflict', `It is at version ${version}`, {
    extra: { current: content, currentVersion: version, changedBy: updatedBy, changedAt: updatedAt },
  })
}

/**
 * Throws `invalidInput` for a unit, a person, a goal or an action that is none of the organisation's, and for a project
 * that is said to be rooted without a hand-over. People whom it had already stay, although they have left.
 */
export async function requireProjectContent(
  call: WritingCall,
  content: ProjectInput,
  before?: StoredProject,
): Promise<void> {
  const { tx, organisation } = call
  await requireUnit(call, content.unitId)
  const known = new Set((await findPeople(tx, organisation.id)).map(({ id }) => id))
  for (const id of before ? accountsOf(before) : []) known.add(id)
  if (accountsOf(content).some((id) => !known.has(id))) throw invalidInput('members', 'personUnknown')
  const goals = new Set(await findPlanGoals(tx, organisation.id, content.goals))
  if (content.goals.some((id) => !goals.has(id))) throw invalidInput('goals', 'goalUnknown')
  const actions = new Set(await findPlanActions(tx, organisation.id, content.actions))
  if (content.actions.some((id) => !actions.has(id))) throw invalidInput('actions', 'actionUnknown')
  if (content.state === 'rooted' && (before?.handOverCount ?? 0) === 0) throw invalidInput('state', 'handOverMissing')
}

const accountsOf = ({ ownerId, subAreas, members }: ProjectInput): string[] =>
  [ownerId, ...subAreas.map((area) => area.ownerId), ...members.map(({ accountId }) => accountId)].filter(
    (id) => id !== null,
  )

/** Begins a project under an address made of its name. */
export async function beginProject(
  tx: Tx,
  author: Author,
  { content, id }: { content: ProjectInput; id?: string },
): Promise<string> {
  const slug = freeSlug(toSlug(textIn(content.name, 'fi')) || 'hanke', await holdSlugs(tx, author.organisationId))
  const projectId = await insertProject(tx, author, { content, slug, id })
  await insertProjectChange(tx, author, { projectId, kind: 'project', objectId: projectId, change: 'added' })
  return projectId
}

function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, slug = wanted; ; number += 1) {
    if (!taken.has(slug)) return slug
    slug = `${wanted}-${number}`
  }
}

export interface ProjectParts {
  pilots: Pilot[]
  handOvers: HandOver[]
  deletedParts: { kind: 'pilot' | 'handOver'; id: string; name: PartName }[]
}
type PartName = Pilot['title']

/** The pilots with their feedback and the hand-overs of a project. */
export async function readProjectParts(tx: ReadTx, organisationId: string, projectId: string): Promise<ProjectParts> {
  const pilots = await findPilots(tx, organisationId, projectId)
  const handOvers = await findHandOvers(tx, organisationId, projectId)
  const feedback = await findFeedback(tx, organisationId, projectId)
  return {
    pilots: pilots
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ id, version, content }) => ({ ...content, id, version, feedback: feedback.get(id) ?? [] })),
    handOvers: handOvers
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ id, version, content, names }) => ({ ...content, ...names, id, version })),
    deletedParts: [
      ...pilots
        .filter(({ isDeleted }) => isDeleted)
        .map(({ id, content }) => ({ kind: 'pilot' as const, id, name: content.title })),
      ...handOvers
        .filter(({ isDeleted }) => isDeleted)
        .map(({ id, content }) => ({ kind: 'handOver' as const, id, name: content.what })),
    ],
  }
}
