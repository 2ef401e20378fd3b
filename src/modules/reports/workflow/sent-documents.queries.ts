import type { Document } from '#documents/document.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'
import { pack, unpack } from '../freezing/packed.ts'

interface SentPlace {
  reportId: string
  round: number
}

/** Keeps a report as it is sent for statements; sent again in the same round it replaces what was sent before. */
export async function keepSentDocument(
  tx: Tx,
  { reportId, round }: SentPlace,
  document: Document,
  now: Date,
): Promise<void> {
  const sent = { document: pack(document), sent_at: now }
  await tx
    .insertInto('report_sent_document')
    .values({ report_id: reportId, round, language: document.language, ...sent })
    .onConflict((row) => row.columns(['report_id', 'round', 'language']).doUpdateSet(sent))
    .execute()
}

/** The report as it was sent, in the wanted language or the first that there is; undefined: it has not been sent. */
export async function findSentDocument(
  tx: ReadTx,
  { reportId, round }: SentPlace,
  wanted: Language,
): Promise<{ document: Document; sentAt: Date } | undefined> {
  const rows = await tx
    .selectFrom('report_sent_document')
    .select(['language', 'document', 'sent_at'])
    .where('report_id', '=', reportId)
    .where('round', '=', round)
    .execute()
  const told = [wanted, ...languages].flatMap((language) => rows.filter((row) => row.language === language))[0]
  return told && { document: unpack(told.document) as Document, sentAt: told.sent_at }
}
