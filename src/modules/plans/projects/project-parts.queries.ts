import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Author } from '../plan-objects.queries.ts'
import type { HandOverInput, Holding } from './hand-over.ts'
import type { PilotDecision, PilotInput } from './pilot.ts'
import type { ProjectPartKind } from './project.ts'
import type { HandOver } from './project-view.ts'

/** What each kind of part holds. */
export interface PartContents {
  pilot: PilotInput
  handOver: HandOverInput
}

/** A part as it is stored, deleted or not. */
export interface StoredPart<Kind extends ProjectPartKind> {
  id: string
  version: number
  content: PartContents[Kind]
  updatedAt: Date
  updatedBy: string
  isDeleted: boolean
}
export interface StoredHandOver extends StoredPart<'handOver'> {
  names: Pick<HandOver, 'unitName' | 'ownerLabel'>
}

const frameOf = (row: {
  id: string
  version: number
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}) => ({
  id: row.id,
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** The pilots of a project in the order in which they begin; deleted ones too. */
export async function findPilots(
  tx: ReadTx,
  organisationId: string,
  projectId: string,
): Promise<StoredPart<'pilot'>[]> {
  const rows = await tx
    .selectFrom('pilot')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('project_id', '=', projectId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...frameOf(row),
    content: {
      title: row.title,
      place: row.place,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      participants: row.participants,
      learned: row.learned,
      decision: row.decision as PilotDecision | null,
      decisionReason: row.decision_reason,
      takesFeedback: row.takes_feedback,
    },
  }))
}

/** The hand-overs of a project, or of all projects of the organisation, the earliest first; deleted ones too. */
export async function findHandOvers(
  tx: ReadTx,
  organisationId: string,
  projectId?: string,
): Promise<(StoredHandOver & { projectId: string })[]> {
  const rows = await tx
    .selectFrom('hand_over')
    .innerJoin('unit', 'unit.id', 'hand_over.unit_id')
    .leftJoin('account', 'account.id', 'hand_over.owner_id')
    .selectAll('hand_over')
    .select(['unit.name as unit_name', 'account.name as account_name'])
    .where('hand_over.organisation_id', '=', organisationId)
    .$if(projectId !== undefined, (of) => of.where('hand_over.project_id', '=', projectId!))
    .orderBy('hand_over.handed_on')
    .orderBy('hand_over.id')
    .execute()
  return rows.map((row) => ({
    ...frameOf(row),
    projectId: row.project_id,
    names: { unitName: row.unit_name, ownerLabel: row.account_name ?? row.owner_name },
    content: {
      what: row.what,
      unitId: row.unit_id,
      ownerId: row.owner_id,
      ownerName: row.owner_name,
      handedOn: row.handed_on,
      sign: row.sign,
      checkOn: row.check_on,
      checkedOn: row.checked_on,
      holds: row.holds as Holding | null,
      finding: row.finding,
    },
  }))
}

export async function findPart<Kind extends ProjectPartKind>(
  tx: ReadTx,
  organisationId: string,
  { kind, projectId, id }: { kind: Kind; projectId: string; id: string },
): Promise<StoredPart<Kind> | undefined> {
  const find = kind === 'pilot' ? findPilots : findHandOvers
  const parts: readonly StoredPart<ProjectPartKind>[] = await find(tx, organisationId, projectId)
  return parts.find((part) => part.id === id) as StoredPart<Kind> | undefined
}

const json = (text: LocalText | null): string | null => text && JSON.stringify(text)

const pilotColumns = (content: PilotInput) => ({
  title: JSON.stringify(content.title),
  place: json(content.place),
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  participants: json(content.participants),
  learned: json(content.learned),
  decision: content.decision,
  decision_reason: json(content.decisionReason),
  takes_feedback: content.takesFeedback,
})

const handOverColumns = (content: HandOverInput) => ({
  what: JSON.stringify(content.what),
  unit_id: content.unitId,
  owner_id: content.ownerId,
  owner_name: content.ownerName,
  handed_on: content.handedOn,
  sign: JSON.stringify(content.sign),
  check_on: content.checkOn,
  checked_on: content.checkedOn,
  holds: content.holds,
  finding: json(content.finding),
})

/** A part with what it holds: the kind tells which. */
export type PartContent = { [Kind in ProjectPartKind]: { kind: Kind; content: PartContents[Kind] } }[ProjectPartKind]

export async function insertPart(
  tx: Tx,
  { organisationId, name, now }: Author,
  { projectId, id, ...part }: PartContent & { projectId: string; id?: string | undefined },
): Promise<string> {
  const frame = {
    ...(id && { id }),
    organisation_id: organisationId,
    project_id: projectId,
    created_at: now,
    updated_at: now,
    updated_by: name,
  }
  const insert =
    part.kind === 'pilot'
      ? tx
          .insertInto('pilot')
          .values({ ...frame, ...pilotColumns(part.content) })
          .returning('id')
      : tx
          .insertInto('hand_over')
          .values({ ...frame, ...handOverColumns(part.content) })
          .returning('id')
  return (await insert.executeTakeFirstOrThrow()).id
}

const tables = { pilot: 'pilot', handOver: 'hand_over' } as const

const changed = (tx: Tx, author: Author, { kind, id }: { kind: ProjectPartKind; id: string }) =>
  tx
    .updateTable(tables[kind])
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: author.now, updated_by: author.name }))
    .where('id', '=', id)
    .where('organisation_id', '=', author.organisationId)

/** Stores new content of a part whose project is held. */
export async function updatePart(tx: Tx, author: Author, part: PartContent & { id: string }): Promise<void> {
  await changed(tx, author, part)
    .set(part.kind === 'pilot' ? pilotColumns(part.content) : handOverColumns(part.content))
    .execute()
}

export async function markPartDeleted(
  tx: Tx,
  author: Author,
  { deletedAt, ...part }: { kind: ProjectPartKind; id: string; deletedAt: Date | null },
): Promise<void> {
  await changed(tx, author, part).set({ deleted_at: deletedAt }).execute()
}
