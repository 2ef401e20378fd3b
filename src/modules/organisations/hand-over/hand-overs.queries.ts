import type { ReadTx, Tx } from '#server/db.ts'
import { type HandedThing, handedThing } from './hand-over.ts'
import type { HandOverView } from './hand-overs.contract.ts'
import type { HandingOver } from './work-holder.ts'

export async function insertHandOver(
  tx: Tx,
  handing: HandingOver,
  { note, things }: { note: string; things: readonly HandedThing[] },
): Promise<string> {
  const { id } = await tx
    .insertInto('person_hand_over')
    .values({
      organisation_id: handing.organisationId,
      from_account_id: handing.from.id,
      to_account_id: handing.to.id,
      from_name: handing.from.name,
      to_name: handing.to.name,
      note,
      things: JSON.stringify(things),
      made_at: handing.now,
      made_by: handing.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a person has handed over in the organisation, the latest first. */
export async function findHandOvers(tx: ReadTx, organisationId: string, accountId: string): Promise<HandOverView[]> {
  const rows = await tx
    .selectFrom('person_hand_over')
    .select(['id', 'to_name as toName', 'note', 'things', 'made_at as madeAt', 'made_by as madeBy'])
    .where('organisation_id', '=', organisationId)
    .where('from_account_id', '=', accountId)
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(({ madeAt, things, ...row }) => ({
    ...row,
    things: handedThing.array().parse(things),
    madeAt: madeAt.toISOString(),
  }))
}
