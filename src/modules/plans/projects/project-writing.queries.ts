import type { Tx } from '#server/db.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { ProjectInput } from './project.ts'

/**
 * The addresses that an organisation's projects have, those of deleted ones too. Until the transaction ends nobody else
 * chooses one.
 */
export async function holdSlugs(tx: Tx, organisationId: string): Promise<Set<string>> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forNoKeyUpdate().execute()
  const rows = await tx.selectFrom('project').select('slug').where('organisation_id', '=', organisationId).execute()
  return new Set(rows.map(({ slug }) => slug))
}

const toColumns = (content: ProjectInput) => ({
  name: JSON.stringify(content.name),
  purpose: JSON.stringify(content.purpose),
  state: content.state,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  goal_on: content.goalOn,
  goal_text: content.goalText && JSON.stringify(content.goalText),
  unit_id: content.unitId,
  owner_id: content.ownerId,
  owner_name: content.ownerName,
  funders: JSON.stringify(content.funders),
  own_share_euros: content.ownShareEuros,
  reporting_dates: JSON.stringify(content.reportingDates),
})

interface NewProject {
  content: ProjectInput
  slug: string
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertProject(tx: Tx, author: Author, { content, slug, id }: NewProject): Promise<string> {
  const { organisationId: organisation_id, name: updated_by, now } = author
  const frame = { organisation_id, slug, created_at: now, updated_at: now, updated_by }
  const row = await tx
    .insertInto('project')
    .values({ ...(id && { id }), ...frame, ...toColumns(content) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertLists(tx, author, row.id, content)
  return row.id
}

const changed = (tx: Tx, author: Author, id: string) =>
  tx
    .updateTable('project')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: author.now, updated_by: author.name }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .returning('version')

/** Stores new content of a project that is held; gives its new version. */
export async function updateProjectContent(
  tx: Tx,
  author: Author,
  { id, content }: { id: string; content: ProjectInput },
): Promise<number> {
  const { version } = await changed(tx, author, id).set(toColumns(content)).executeTakeFirstOrThrow()
  for (const list of ['project_sub_area', 'project_member', 'project_goal', 'project_action'] as const)
    await tx
      .deleteFrom(list)
      .where('project_id', '=', id)
      .where('organisation_id', '=', author.organisationId)
      .execute()
  await insertLists(tx, author, id, content)
  return version
}

async function insertLists(
  tx: Tx,
  { organisationId: organisation_id }: Author,
  project_id: string,
  { subAreas, members, goals, actions }: ProjectInput,
): Promise<void> {
  const of = { project_id, organisation_id }
  const areas = subAreas.map(({ title, startsOn, endsOn, ownerId, ownerName, state }, position) => ({
    ...of,
    position,
    title: JSON.stringify(title),
    starts_on: startsOn,
    ends_on: endsOn,
    owner_id: ownerId,
    owner_name: ownerName,
    state,
  }))
  if (areas.length > 0) await tx.insertInto('project_sub_area').values(areas).execute()
  const team = members.map(({ accountId, name, role, phone, email, isPublic }, position) => ({
    ...of,
    position,
    account_id: accountId,
    name,
    role: JSON.stringify(role),
    phone,
    email,
    is_public: isPublic,
  }))
  if (team.length > 0) await tx.insertInto('project_member').values(team).execute()
  const goalTies = goals.map((goal_id, position) => ({ ...of, goal_id, position }))
  if (goalTies.length > 0) await tx.insertInto('project_goal').values(goalTies).execute()
  const actionTies = actions.map((action_id, position) => ({ ...of, action_id, position }))
  if (actionTies.length > 0) await tx.insertInto('project_action').values(actionTies).execute()
}

/** Shows a project to everybody from a moment on, or to nobody but the organisation (null). */
export const markPublished = async (tx: Tx, author: Author, id: string, publishedAt: Date | null): Promise<void> =>
  void (await tx
    .updateTable('project')
    .set({ published_at: publishedAt })
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)
    .execute())

/** A deleted project is public no more, also when it comes back. */
export async function markProjectDeleted(tx: Tx, author: Author, id: string, deletedAt: Date | null): Promise<number> {
  const marks = { deleted_at: deletedAt, published_at: null }
  return (await changed(tx, author, id).set(marks).executeTakeFirstOrThrow()).version
}
