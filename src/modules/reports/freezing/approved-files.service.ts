import type { Document } from '#documents/document.ts'
import { makeFile } from '#documents/render/make-file.ts'
import type { Renderer } from '#documents/render/renderer.ts'
import type { FileStore } from '#server/file-store.ts'
import type { Db, ReadTx } from '#server/db.ts'
import { version } from '#server/version.ts'
import type { Language } from '#shared/texts.ts'
import { type ApprovedDocument, findApprovedDocuments, findApprovedReport } from './approvals.queries.ts'
import { insertReportFile } from './kept-files.queries.ts'
import {
  type ApprovedFile,
  type ApprovedReport,
  type KeptFormat,
  keptFormats,
  publicPathOf,
} from './approved-report.ts'
import { withImprint } from './imprint.ts'
import { firstIndicators, readApproved } from './published-reports.service.ts'

export interface MakeFilesRequest {
  db: Db
  files: FileStore
  renderer: Pick<Renderer, 'render'>
  baseUrl: string
  organisation: { id: string; slug: string }
  reportId: string
  now: Date
}

/**
 * Makes the files of the newest approval that have not been made yet, each kept as soon as it is ready: what fails is made
 * when the job is tried again, and what has been made stays. Throws what the renderer throws.
 */
export async function makeApprovedFiles(request: MakeFilesRequest): Promise<void> {
  const { db, renderer, organisation, reportId, now } = request
  const approved = await findApprovedReport(db, organisation.id, reportId)
  if (!approved) return
  const { number } = approved
  const isMade = (language: Language, format: KeptFormat) =>
    approved.files.some((file) => file.language === language && file.format === format)
  for (const kept of await findApprovedDocuments(db, organisation.id, { reportId, number })) {
    const { language } = kept
    const document = await writeFileDocument(db, request, { approved, kept })
    for (const format of keptFormats) {
      if (isMade(language, format)) continue
      const body = await makeFile(renderer, document, format)
      await db.transaction().execute(async (tx) => {
        const { sha256 } = await request.files.keep(tx, body, now)
        const file = { reportId, number, language, format, sha256, kaarnaVersion: version, madeAt: now }
        await insertReportFile(tx, file)
      })
    }
  }
}

/** An approved document as its files hold it. */
export async function writeFileDocument(
  tx: ReadTx,
  { baseUrl, organisation }: Pick<MakeFilesRequest, 'baseUrl' | 'organisation'>,
  { approved, kept }: { approved: ApprovedReport; kept: ApprovedDocument },
): Promise<Document> {
  const report = await readApproved(tx, organisation.id, { approved, kept })
  const first = firstIndicators(report.basis)
  const home = `${baseUrl}/${kept.language}`
  return withImprint(report.document, {
    ...approved,
    documentHash: kept.documentHash,
    editionHash: report.editionHash,
    checkAddress: `${home}/report-check`,
    originsAddress: `${home}${publicPathOf(organisation.slug, approved)}/origins`,
    indicators: report.blockIds.map((id) => (id === undefined ? undefined : first.get(id))),
  })
}

/** The file of an approved report; undefined when it has not been made yet. */
export async function readApprovedFile(
  tx: ReadTx,
  { files }: Pick<ApprovedReport, 'files'>,
  { store, ...wanted }: { store: FileStore; language: Language; format: KeptFormat },
): Promise<{ file: ApprovedFile; body: Uint8Array<ArrayBuffer> } | undefined> {
  const file = files.find(({ language, format }) => language === wanted.language && format === wanted.format)
  return file && { file, body: await store.read(tx, file.sha256) }
}

interface Approval {
  organisation: { id: string; slug: string }
  reportId: string
  language: Language
  format: KeptFormat
}

/**
 * What the file of an approved report says, with its bytes once it is kept: whoever takes it out anywhere has the file
 * that the check knows. Undefined for a report that was not approved in the language.
 */
export async function readFileOfApproval(
  tx: ReadTx,
  { files: store, baseUrl }: Pick<MakeFilesRequest, 'files' | 'baseUrl'>,
  { organisation, reportId, language, format }: Approval,
): Promise<{ document: Document; kept: { sha256: string; body: Uint8Array<ArrayBuffer> } | undefined } | undefined> {
  const approved = await findApprovedReport(tx, organisation.id, reportId)
  if (!approved) return undefined
  const documents = await findApprovedDocuments(tx, organisation.id, { reportId, number: approved.number })
  const own = documents.find((one) => one.language === language)
  if (!own) return undefined
  const document = await writeFileDocument(tx, { baseUrl, organisation }, { approved, kept: own })
  const found = await readApprovedFile(tx, approved, { store, language, format })
  return { document, kept: found && { sha256: found.file.sha256, body: found.body } }
}
