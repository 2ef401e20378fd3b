import type { Tx } from '#server/db.ts'

/** What a part continues: set once, when it is made. */
export async function setContinues(
  tx: Tx,
  organisationId: string,
  { kind, id, continues }: { kind: 'programme' | 'goal'; id: string; continues: string },
): Promise<void> {
  await tx
    .updateTable(kind)
    .set({ continues })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}
