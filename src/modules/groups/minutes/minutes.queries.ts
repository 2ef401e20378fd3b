import { sql } from 'kysely'
import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { MeetingAuthor } from '../meetings/meetings.queries.ts'
import {
  type MinutesInput,
  type MinutesKind,
  minutesKinds,
  type MinutesState,
  minutesStates,
  type PublicPart,
} from './minutes.ts'
import { type MinutesFacts, minutesFacts } from './minutes-facts.ts'

/** One version of the minutes of a meeting as it is stored. */
export interface StoredMinutes extends MinutesInput, PublicPart {
  id: string
  meetingId: string
  number: number
  state: MinutesState
  reason: string | null
  firstSection: number | null
  round: number
  /** What was sent; null in a draft that has not been sent. */
  facts: MinutesFacts | null
  sentAt: Date | null
  approvedAt: Date | null
  remindedOn: Day | null
  version: number
  updatedAt: Date
  updatedBy: string
  signatures: StoredSignature[]
}

export interface StoredSignature {
  memberId: string
  signedOn: Day | null
  recordedBy: string | null
}

const all = (tx: ReadTx) =>
  tx
    .selectFrom('meeting_minutes as minutes')
    .selectAll('minutes')
    .select(
      sql<StoredSignature[]>`coalesce((
        SELECT json_agg(json_build_object('memberId', signer.member_id, 'signedOn', signer.signed_on, 'recordedBy', signer.recorded_by)
                        ORDER BY signer.position)
          FROM meeting_minutes_signer AS signer WHERE signer.minutes_id = minutes.id), '[]')`.as('signatures'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

const toStored = (row: Row): StoredMinutes => ({
  id: row.id,
  meetingId: row.meeting_id,
  number: row.number,
  kind: z.enum(minutesKinds).parse(row.kind),
  state: z.enum(minutesStates).parse(row.state),
  reason: row.reason,
  firstSection: row.first_section,
  checkBy: row.check_by,
  publicItems: row.public_items as string[],
  publicPeople: row.public_people as string[],
  showsGuests: row.shows_guests,
  signers: row.signatures.map(({ memberId }) => memberId),
  signatures: row.signatures,
  round: row.round,
  facts: row.facts === null ? null : minutesFacts.parse(row.facts),
  sentAt: row.sent_at,
  approvedAt: row.approved_at,
  remindedOn: row.reminded_on,
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
})

/** Every version of a meeting's minutes, the newest first. */
export const findMinutesOf = async (
  tx: ReadTx,
  organisationId: string,
  meetingId: string,
): Promise<StoredMinutes[]> => {
  const rows = await all(tx)
    .where('minutes.organisation_id', '=', organisationId)
    .where('minutes.meeting_id', '=', meetingId)
    .orderBy('minutes.number', 'desc')
    .execute()
  return rows.map(toStored)
}

/** The newest version, held until the transaction ends. */
export async function holdNewestMinutes(
  tx: Tx,
  organisationId: string,
  meetingId: string,
): Promise<StoredMinutes | undefined> {
  await tx
    .selectFrom('meeting_minutes')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .execute()
  return (await findMinutesOf(tx, organisationId, meetingId))[0]
}

/** Minutes of any organisation that members are checking, for reminding them. */
export async function findMinutesBeingChecked(
  tx: ReadTx,
): Promise<(StoredMinutes & { organisationId: string; isDemo: boolean })[]> {
  const rows = await all(tx)
    .innerJoin('organisation', 'organisation.id', 'minutes.organisation_id')
    .select('organisation.demo')
    .where('minutes.state', '=', 'checking')
    .execute()
  return rows.map((row) => ({ ...toStored(row), organisationId: row.organisation_id, isDemo: row.demo }))
}

/** The newest version of the minutes of each of a group's meetings; drafts only when asked for. */
export async function findMinutesOfGroup(
  tx: ReadTx,
  organisationId: string,
  { groupId, withDrafts }: { groupId: string; withDrafts: boolean },
): Promise<Map<string, { kind: MinutesKind; number: number; state: MinutesState; isPublic: boolean }>> {
  const rows = await tx
    .selectFrom('meeting_minutes as minutes')
    .innerJoin('meeting', 'meeting.id', 'minutes.meeting_id')
    .leftJoin('meeting_publication as publication', 'publication.meeting_id', 'meeting.id')
    .select(['minutes.meeting_id', 'minutes.kind', 'minutes.number', 'minutes.state', 'publication.minutes_id'])
    .where('minutes.organisation_id', '=', organisationId)
    .where('meeting.group_id', '=', groupId)
    .where('minutes.state', 'in', withDrafts ? minutesStates : minutesStates.filter((state) => state !== 'draft'))
    .orderBy('minutes.number')
    .execute()
  return new Map(
    rows.map(({ meeting_id, kind, number, state, minutes_id }) => [
      meeting_id,
      { kind: kind as MinutesKind, number, state: state as MinutesState, isPublic: minutes_id !== null },
    ]),
  )
}

interface NewMinutes extends MinutesInput, Partial<Omit<PublicPart, 'publicItems'>> {
  meetingId: string
  number: number
  reason: string | null
  firstSection: number | null
  /** Only the demo says its ids itself. */
  id?: string
}

const toPublic = ({ publicItems, publicPeople = [], showsGuests = false }: Partial<PublicPart>) => ({
  public_items: JSON.stringify(publicItems ?? []),
  public_people: JSON.stringify(publicPeople),
  shows_guests: showsGuests,
})

export async function insertMinutes(tx: Tx, { organisationId, name, now }: MeetingAuthor, minutes: NewMinutes) {
  const { id } = await tx
    .insertInto('meeting_minutes')
    .values({
      ...(minutes.id !== undefined && { id: minutes.id }),
      organisation_id: organisationId,
      meeting_id: minutes.meetingId,
      number: minutes.number,
      kind: minutes.kind,
      reason: minutes.reason,
      first_section: minutes.firstSection,
      check_by: minutes.checkBy,
      ...toPublic(minutes),
      created_at: now,
      updated_at: now,
      updated_by: name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertSigners(tx, organisationId, { minutesId: id, signers: minutes.signers })
  return id
}

const insertSigners = async (
  tx: Tx,
  organisationId: string,
  { minutesId, signers }: { minutesId: string; signers: readonly string[] },
) =>
  tx
    .insertInto('meeting_minutes_signer')
    .values(
      signers.map((memberId, position) => ({
        minutes_id: minutesId,
        member_id: memberId,
        organisation_id: organisationId,
        position,
      })),
    )
    .execute()

export const changedMinutes = (tx: Tx, { organisationId, name, now }: MeetingAuthor, id: string) =>
  tx
    .updateTable('meeting_minutes')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, updated_by: name }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)

/** Stores what the keeper says of a draft that is held. */
export async function updateDraft(
  tx: Tx,
  author: MeetingAuthor,
  { id, input }: { id: string; input: MinutesInput },
): Promise<void> {
  const { kind, checkBy, publicItems, signers } = input
  const columns = { kind, check_by: checkBy, public_items: JSON.stringify(publicItems) }
  await changedMinutes(tx, author, id).set(columns).execute()
  await tx.deleteFrom('meeting_minutes_signer').where('minutes_id', '=', id).execute()
  await insertSigners(tx, author.organisationId, { minutesId: id, signers })
}

/** What everybody may read, also of minutes that are approved. */
export const updatePublicPart = (tx: Tx, author: MeetingAuthor, id: string, part: PublicPart) =>
  changedMinutes(tx, author, id).set(toPublic(part)).execute()
