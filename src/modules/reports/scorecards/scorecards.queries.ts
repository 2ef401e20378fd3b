import type { ReadTx, Tx } from '#server/db.ts'
import { type Scorecard, scorecard } from './scorecard.ts'
import { type Signing, signing } from './scorecards.contract.ts'

/** A signing with the card as it was. */
export interface KeptSigning extends Signing {
  unitId: string | null
  card: Scorecard
}

/** The signings of a year, newest first: of all units, or of one (null: of the whole organisation). */
export async function findSignings(
  tx: ReadTx,
  organisationId: string,
  { year, unitId }: { year: number; unitId?: string | null },
): Promise<KeptSigning[]> {
  const all = tx
    .selectFrom('scorecard_signing')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .orderBy('number', 'desc')
  const rows = await (unitId === undefined ? all : all.where('unit_id', 'is not distinct from', unitId)).execute()
  return rows.map((row) => ({
    ...signing.parse({
      id: row.id,
      signedAt: row.signed_at.toISOString(),
      signedBy: row.signed_by,
      role: row.role,
      note: row.note,
      hash: row.hash,
    }),
    unitId: row.unit_id,
    card: scorecard.parse(row.card),
  }))
}

export interface NewSigning extends Pick<Signing, 'role' | 'note' | 'hash' | 'signedBy'> {
  id?: string
  card: Scorecard
  accountId: string
  signedAt: Date
}

export async function insertSigning(tx: Tx, organisationId: string, made: NewSigning): Promise<string> {
  const { id } = await tx
    .insertInto('scorecard_signing')
    .values({
      ...(made.id && { id: made.id }),
      organisation_id: organisationId,
      unit_id: made.card.unit?.id ?? null,
      year: made.card.year,
      card: JSON.stringify(made.card),
      hash: made.hash,
      note: made.note,
      signed_at: made.signedAt,
      account_id: made.accountId,
      signed_by: made.signedBy,
      role: made.role,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
