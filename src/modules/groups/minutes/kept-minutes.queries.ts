import { z } from 'zod'

import type { Document } from '#documents/document.ts'
import { canonicalJson, documentHash } from '#documents/render/document-hash.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { type Language, languages } from '#shared/texts.ts'

/** Approved minutes are kept whole for the organisation, and what everybody may read apart from it. */
export const minutesParts = ['whole', 'public'] as const
export type MinutesPart = (typeof minutesParts)[number]
export const minutesFormats = ['pdf', 'docx'] as const
export type MinutesFormat = (typeof minutesFormats)[number]

export const minutesFormatTypes: Record<MinutesFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export interface KeptDocument {
  language: Language
  part: MinutesPart
  document: Document
  documentHash: string
}

/** Keeps documents of approved minutes; they are never changed. */
export async function insertDocuments(
  tx: Tx,
  { organisationId, minutesId }: { organisationId: string; minutesId: string },
  documents: readonly { part: MinutesPart; document: Document }[],
): Promise<void> {
  await tx
    .insertInto('meeting_minutes_document')
    .values(
      documents.map(({ part, document }) => ({
        organisation_id: organisationId,
        minutes_id: minutesId,
        language: document.language,
        part,
        content: canonicalJson(document),
        document_hash: documentHash(document),
      })),
    )
    .execute()
}

/** Takes away what everybody could read, so that another choice can be kept. */
export const deletePublicDocuments = (tx: Tx, minutesId: string) =>
  tx.deleteFrom('meeting_minutes_document').where('minutes_id', '=', minutesId).where('part', '=', 'public').execute()

const language = z.enum(languages)
const part = z.enum(minutesParts)
const format = z.enum(minutesFormats)

export async function findDocuments(tx: ReadTx, organisationId: string, minutesId: string): Promise<KeptDocument[]> {
  const rows = await tx
    .selectFrom('meeting_minutes_document')
    .select(['language', 'part', 'content', 'document_hash'])
    .where('organisation_id', '=', organisationId)
    .where('minutes_id', '=', minutesId)
    .orderBy('language')
    .orderBy('part')
    .execute()
  return rows.map((row) => ({
    language: language.parse(row.language),
    part: part.parse(row.part),
    // Written by `insertDocuments` as what it is, and refused any change.
    document: JSON.parse(row.content) as Document,
    documentHash: row.document_hash,
  }))
}

export interface KeptMinutesFile {
  language: Language
  part: MinutesPart
  format: MinutesFormat
  sha256: string
  bytes: number
}

export async function findKeptFiles(tx: ReadTx, minutesId: string): Promise<KeptMinutesFile[]> {
  const rows = await tx
    .selectFrom('meeting_minutes_file as file')
    .innerJoin('stored_file', 'stored_file.sha256', 'file.sha256')
    .select(['file.language', 'file.part', 'file.format', 'file.sha256', 'stored_file.bytes'])
    .where('file.minutes_id', '=', minutesId)
    .orderBy('file.language')
    .orderBy('file.part')
    .orderBy('file.format')
    .execute()
  return rows.map((row) => ({
    ...row,
    language: language.parse(row.language),
    part: part.parse(row.part),
    format: format.parse(row.format),
  }))
}

export interface NewMinutesFile extends Omit<KeptMinutesFile, 'bytes'> {
  minutesId: string
  kaarnaVersion: string
  madeAt: Date
}

/** Nothing happens when the file has been kept meanwhile. */
export const insertKeptFile = (tx: Tx, file: NewMinutesFile) =>
  tx
    .insertInto('meeting_minutes_file')
    .values({
      minutes_id: file.minutesId,
      language: file.language,
      part: file.part,
      format: file.format,
      sha256: file.sha256,
      kaarna_version: file.kaarnaVersion,
      made_at: file.madeAt,
    })
    .onConflict((conflict) => conflict.constraint('meeting_minutes_file_pk').doNothing())
    .execute()

/** Approved minutes whose files are not all there: after a restore, a seed or a crash. */
export async function findUnfinishedMinutes(tx: ReadTx): Promise<{ organisationId: string; minutesId: string }[]> {
  const rows = await tx
    .selectFrom('meeting_minutes_document as document')
    .select(['document.organisation_id', 'document.minutes_id'])
    .distinct()
    .where(
      (eb) =>
        eb
          .selectFrom('meeting_minutes_file as file')
          .select((count) => count.fn.countAll<string>().as('files'))
          .whereRef('file.minutes_id', '=', 'document.minutes_id')
          .whereRef('file.language', '=', 'document.language')
          .whereRef('file.part', '=', 'document.part'),
      '<',
      String(minutesFormats.length),
    )
    .execute()
  return rows.map(({ organisation_id, minutes_id }) => ({ organisationId: organisation_id, minutesId: minutes_id }))
}
