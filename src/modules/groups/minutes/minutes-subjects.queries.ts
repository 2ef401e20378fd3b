import type { Subject, SubjectRef, SubjectSource } from '#modules/organisations/subjects/subject.ts'
import type { ReadTx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { minutesAccess } from './minutes.access.ts'
import { minutesName } from './minutes-name.ts'
import type { MinutesKind } from './minutes.ts'

async function findMinutesSubjects(
  tx: ReadTx,
  organisationId: string,
  wanted: readonly SubjectRef[],
): Promise<Subject[]> {
  const rows = await tx
    .selectFrom('meeting_minutes as minutes')
    .innerJoin('meeting', 'meeting.id', 'minutes.meeting_id')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .select(['minutes.id', 'minutes.kind', 'meeting.id as meeting', 'meeting.starts_at', 'body_group.deleted_at'])
    .select(['body_group.id as group', 'body_group.name'])
    .where('minutes.organisation_id', '=', organisationId)
    .where(
      'minutes.id',
      'in',
      wanted.map(({ id }) => id),
    )
    .execute()
  return rows.map((row) => {
    const path = `groups/${row.group}/meetings/${row.meeting}/minutes`
    return {
      kind: 'minutes',
      id: row.id,
      title: minutesName({ kind: row.kind as MinutesKind, group: row.name, on: isoDay(row.starts_at) }),
      path,
      talkPath: path,
      within: [],
      readers: minutesAccess.read.roles,
      isDeleted: row.deleted_at !== null,
    }
  })
}

/** Minutes, to be told of: whoever is told is in the group. */
export const minutesSubjects: SubjectSource = { kinds: ['minutes'], find: findMinutesSubjects }
