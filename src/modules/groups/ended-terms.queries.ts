import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'

/** A chair whose term has ended and who has not been told. */
export interface EndedChair {
  memberId: string
  groupId: string
  organisationId: string
  slug: string
}

/** Chairs whose term ended between two days, both included, in groups that are in force; held until they have been told. */
export async function holdEndedChairs(tx: Tx, from: Day, to: Day): Promise<EndedChair[]> {
  return tx
    .selectFrom('group_member as one')
    .innerJoin('body_group', 'body_group.id', 'one.group_id')
    .innerJoin('organisation', 'organisation.id', 'one.organisation_id')
    .select([
      'one.id as memberId',
      'one.group_id as groupId',
      'one.organisation_id as organisationId',
      'organisation.slug',
    ])
    .where('one.role', '=', 'chair')
    .where('one.end_told_at', 'is', null)
    .where('one.deleted_at', 'is', null)
    .where('one.ends_on', '>=', from)
    .where('one.ends_on', '<=', to)
    .where('body_group.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('body_group.ends_on', 'is', null), eb('body_group.ends_on', '>', to)]))
    .where('organisation.demo', '=', false)
    .orderBy('one.id')
    .forUpdate('one')
    .skipLocked()
    .execute()
}

export const markEndTold = async (tx: Tx, memberId: string, now: Date): Promise<void> =>
  void (await tx.updateTable('group_member').set({ end_told_at: now }).where('id', '=', memberId).execute())
