import { sql } from 'kysely'

import type { PinnedRevisions } from '#modules/indicators/cube.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import type { Freeze } from './approved-report.ts'
import type { Basis } from './basis.ts'

/** Number of the newest freeze; 0 before the first. Holds the report, so that two at once get numbers of their own. */
export async function holdForFreezing(tx: Tx, organisationId: string, reportId: string): Promise<number | undefined> {
  const held = await tx
    .selectFrom('report')
    .select('id')
    .where('id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return held && findFreezeNumber(tx, organisationId, reportId)
}

/** Number of the newest freeze; 0 when the report has not been frozen. */
export async function findFreezeNumber(tx: ReadTx, organisationId: string, reportId: string): Promise<number> {
  const row = await tx
    .selectFrom('report_freeze')
    .select((select) => select.fn.max('number').as('number'))
    .where('report_id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.number ?? 0
}

export async function findAccountName(tx: ReadTx, accountId: string): Promise<string> {
  const row = await tx.selectFrom('account').select('name').where('id', '=', accountId).executeTakeFirst()
  return row?.name ?? ''
}

/** Who does it, and when. */
export interface FreezeAuthor {
  organisationId: string
  accountId: string
  name: string
  now: Date
}

export interface NewFreeze {
  reportId: string
  number: number
  kaarnaVersion: string
  basis: Basis
  basisHash: string
  languages: readonly { language: Language; content: Buffer; documentHash: string }[]
}

export async function insertFreeze(tx: Tx, author: FreezeAuthor, freeze: NewFreeze): Promise<void> {
  const { reportId, number, languages } = freeze
  await tx
    .insertInto('report_freeze')
    .values({
      report_id: reportId,
      number,
      organisation_id: author.organisationId,
      taken_at: author.now,
      account_id: author.accountId,
      by_name: author.name,
      kaarna_version: freeze.kaarnaVersion,
      basis: JSON.stringify(freeze.basis),
      basis_hash: freeze.basisHash,
    })
    .execute()
  await tx
    .insertInto('report_freeze_language')
    .values(
      languages.map(({ documentHash, ...one }) => ({
        report_id: reportId,
        number,
        document_hash: documentHash,
        ...one,
      })),
    )
    .execute()
}

/** What was frozen in a language, packed; undefined when it was not. */
export async function findFrozenContent(
  tx: ReadTx,
  organisationId: string,
  { reportId, number, language }: { reportId: string; number: number; language: Language },
): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('report_freeze_language as said')
    .innerJoin('report_freeze as freeze', (join) =>
      join.onRef('freeze.report_id', '=', 'said.report_id').onRef('freeze.number', '=', 'said.number'),
    )
    .select('said.content')
    .where('said.report_id', '=', reportId)
    .where('said.number', '=', number)
    .where('said.language', '=', language)
    .where('freeze.organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.content
}

/** Languages that a freeze holds. */
export async function findFrozenLanguages(
  tx: ReadTx,
  organisationId: string,
  { reportId, number }: { reportId: string; number: number },
): Promise<Language[]> {
  const rows = await tx
    .selectFrom('report_freeze_language as said')
    .innerJoin('report_freeze as freeze', (join) =>
      join.onRef('freeze.report_id', '=', 'said.report_id').onRef('freeze.number', '=', 'said.number'),
    )
    .select('said.language')
    .where('said.report_id', '=', reportId)
    .where('said.number', '=', number)
    .where('freeze.organisation_id', '=', organisationId)
    .execute()
  return rows.map(({ language }) => language as Language)
}

/** What a freeze stands on; undefined when there is no such one. */
export async function findBasis(
  tx: ReadTx,
  organisationId: string,
  { reportId, number }: { reportId: string; number: number },
): Promise<Basis | undefined> {
  const row = await tx
    .selectFrom('report_freeze')
    .select('basis')
    .where('report_id', '=', reportId)
    .where('number', '=', number)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.basis as Basis | undefined
}

/** When a freeze was taken. */
export async function findFrozenMoment(
  tx: ReadTx,
  organisationId: string,
  { reportId, number }: { reportId: string; number: number },
): Promise<Date> {
  const row = await tx
    .selectFrom('report_freeze')
    .select('taken_at')
    .where('report_id', '=', reportId)
    .where('number', '=', number)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row.taken_at
}

/** The freezes of a report, newest first. */
export async function findFreezes(tx: ReadTx, organisationId: string, reportId: string): Promise<Freeze[]> {
  const rows = await tx
    .selectFrom('report_freeze')
    .select(['number', 'taken_at', 'by_name', 'kaarna_version', 'basis_hash'])
    .where('report_id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc')
    .execute()
  const documents = await tx
    .selectFrom('report_freeze_language')
    .select(['number', 'language', 'document_hash'])
    .where('report_id', '=', reportId)
    .orderBy('language')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    takenAt: row.taken_at.toISOString(),
    takenBy: row.by_name,
    kaarnaVersion: row.kaarna_version,
    basisHash: row.basis_hash,
    documents: documents.flatMap(({ number, language, document_hash }) =>
      number === row.number && document_hash !== null
        ? [{ language: language as Language, documentHash: document_hash }]
        : [],
    ),
  }))
}

/** The newest revision of each indicator that had been fetched by a moment; its first one when none had. */
export async function readRevisionsKnownAt(tx: ReadTx, at: Date): Promise<PinnedRevisions> {
  const rows = await tx
    .selectFrom('indicator_revision')
    .select('indicator_key')
    .select(sql<number>`coalesce(max(number) FILTER (WHERE fetched_at <= ${at}), min(number))`.as('number'))
    .groupBy('indicator_key')
    .execute()
  return Object.fromEntries(rows.map(({ indicator_key, number }) => [indicator_key, number]))
}
