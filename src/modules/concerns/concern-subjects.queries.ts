import type { SubjectSource } from '#modules/organisations/subjects/subject.ts'
import { concernsAccess } from './concerns.access.ts'

/** Joys and concerns as comments and notifications need them. */
export const concernSubjects: SubjectSource = {
  kinds: ['concern'],
  async find(tx, organisationId, wanted) {
    const rows = await tx
      .selectFrom('concern')
      .select(['id', 'text', 'deleted_at'])
      .where('organisation_id', '=', organisationId)
      .where(
        'id',
        'in',
        wanted.map(({ id }) => id),
      )
      .execute()
    return rows.map(({ id, text, deleted_at }) => ({
      kind: 'concern',
      id,
      title: text,
      path: `concerns/${id}`,
      talkPath: `concerns/${id}#comments`,
      within: [],
      readers: concernsAccess.read.roles,
      isDeleted: deleted_at !== null,
    }))
  },
}
