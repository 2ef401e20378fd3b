import type { ReadTx, Tx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { MeetingAuthor } from '../meetings/meetings.queries.ts'

/** Where a meeting is on the public site, and what of it. */
export interface Publication {
  meetingId: string
  groupSlug: string
  meetingSlug: string
  /** Null: taken down; the address is kept for it. */
  minutesId: string | null
  publishedAt: Date
  publishedBy: string
}

const publications = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('meeting_publication as publication')
    .innerJoin('meeting', 'meeting.id', 'publication.meeting_id')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .selectAll('publication')
    .select(['meeting.starts_at', 'meeting.title', 'body_group.name as group_name', 'body_group.id as group_id'])
    .where('publication.organisation_id', '=', organisationId)
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('meeting.id')

type Row = Awaited<ReturnType<ReturnType<typeof publications>['execute']>>[number]

const toPublication = (row: Row): Publication => ({
  meetingId: row.meeting_id,
  groupSlug: row.group_slug,
  meetingSlug: row.meeting_slug,
  minutesId: row.minutes_id,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
})

export async function findPublication(
  tx: ReadTx,
  organisationId: string,
  meetingId: string,
): Promise<Publication | undefined> {
  const row = await publications(tx, organisationId).where('publication.meeting_id', '=', meetingId).executeTakeFirst()
  return row && toPublication(row)
}

/** The addresses that an organisation's meetings have or have had, and whose they are; held until the transaction ends. */
export async function holdAddresses(
  tx: Tx,
  organisationId: string,
): Promise<{ groupId: string; groupSlug: string; meetingSlug: string }[]> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forNoKeyUpdate().execute()
  const rows = await publications(tx, organisationId).execute()
  return rows.map((row) => ({ groupId: row.group_id, groupSlug: row.group_slug, meetingSlug: row.meeting_slug }))
}

/** Shows minutes of a meeting at an address; null as minutes: no more. */
export async function keepPublication(
  tx: Tx,
  { organisationId, name, now }: MeetingAuthor,
  { meetingId, groupSlug, meetingSlug, minutesId }: Omit<Publication, 'publishedAt' | 'publishedBy'>,
): Promise<void> {
  const shown = { minutes_id: minutesId, published_at: now, published_by: name }
  await tx
    .insertInto('meeting_publication')
    .values({
      meeting_id: meetingId,
      organisation_id: organisationId,
      group_slug: groupSlug,
      meeting_slug: meetingSlug,
      ...shown,
    })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(shown))
    .execute()
}

/** A meeting on the public site. */
export interface PublishedMeeting {
  groupName: LocalText
  groupSlug: string
  meetingSlug: string
  minutesId: string
  title: LocalText | null
  heldOn: string
  publishedAt: Date
}

/** What an organisation shows of its groups' meetings, the latest first. */
export async function findPublishedMeetings(tx: ReadTx, organisationId: string): Promise<PublishedMeeting[]> {
  const rows = await publications(tx, organisationId)
    .where('publication.minutes_id', 'is not', null)
    .where('body_group.deleted_at', 'is', null)
    .execute()
  return rows.flatMap((row) =>
    row.minutes_id === null
      ? []
      : [
          {
            groupName: row.group_name,
            groupSlug: row.group_slug,
            meetingSlug: row.meeting_slug,
            minutesId: row.minutes_id,
            title: row.title,
            heldOn: isoDay(row.starts_at),
            publishedAt: row.published_at,
          },
        ],
  )
}

/** The addresses of what organisations show, by their ids: `group` and `group/meeting`. */
export async function findPublishedAddresses(tx: ReadTx): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('meeting_publication')
    .select(['organisation_id', 'group_slug', 'meeting_slug'])
    .where('minutes_id', 'is not', null)
    .orderBy('group_slug')
    .orderBy('meeting_slug')
    .execute()
  const byOrganisation = Map.groupBy(rows, ({ organisation_id }) => organisation_id)
  return new Map(
    [...byOrganisation].map(([id, all]) => [
      id,
      [...new Set(all.flatMap(({ group_slug, meeting_slug }) => [group_slug, `${group_slug}/${meeting_slug}`]))],
    ]),
  )
}
