import type { Document } from '#documents/document.ts'
import type { ReadTx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import type { Language } from '#shared/texts.ts'
import { findDocuments, findKeptFiles, type KeptMinutesFile, type MinutesFormat } from './kept-minutes.queries.ts'
import { findPublishedMeetings, type PublishedMeeting } from './publications.queries.ts'

/** The parts of an address on the public site. */
export interface PublicAddress {
  group: string
  meeting: string
}

/** What everybody may read of one meeting. */
export interface PublicMinutes {
  meeting: PublishedMeeting
  document: Document
  documentHash: string
  files: readonly KeptMinutesFile[]
}

async function findPublished(tx: ReadTx, organisationId: string, { group, meeting }: PublicAddress) {
  const published = await findPublishedMeetings(tx, organisationId)
  return published.find((one) => one.groupSlug === group && one.meetingSlug === meeting)
}

/** The public part of a meeting's minutes in a language; undefined when nothing of it is public. */
export async function readPublicMinutes(
  tx: ReadTx,
  organisationId: string,
  { language, ...address }: PublicAddress & { language: Language },
): Promise<PublicMinutes | undefined> {
  const meeting = await findPublished(tx, organisationId, address)
  if (!meeting) return undefined
  const documents = await findDocuments(tx, organisationId, meeting.minutesId)
  const own = documents.find((one) => one.part === 'public' && one.language === language)
  if (!own) return undefined
  const files = (await findKeptFiles(tx, meeting.minutesId)).filter(({ part }) => part === 'public')
  return { meeting, document: own.document, documentHash: own.documentHash, files }
}

/** A file of the public part as it was kept; undefined when there is none (yet). */
export async function readPublicFile(
  tx: ReadTx,
  organisationId: string,
  {
    store,
    language,
    format,
    ...address
  }: PublicAddress & { store: FileStore; language: Language; format: MinutesFormat },
): Promise<{ body: Uint8Array<ArrayBuffer>; sha256: string; filename: string } | undefined> {
  const read = await readPublicMinutes(tx, organisationId, { ...address, language })
  const file = read?.files.find((one) => one.language === language && one.format === format)
  if (!file) return undefined
  const body = await store.read(tx, file.sha256)
  return { body, sha256: file.sha256, filename: `${address.group}-${address.meeting}-${language}.${format}` }
}
