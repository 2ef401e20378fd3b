import type { Document } from '#documents/document.ts'
import { canonicalJson } from '#documents/render/document-hash.ts'
import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Language, languages } from '#shared/texts.ts'
import { type ApprovedDocument, findApprovedDocuments, findApprovedReports } from './approvals.queries.ts'
import { type ApprovedReport, slugOf } from './approved-report.ts'
import type { Basis } from './basis.ts'
import { type Figures, readClocks } from './clocks.service.ts'
import type { TwoClocks } from './clocks.ts'
import { findBasis, findFrozenContent } from './freezing.queries.ts'
import { publishedDocument, readFrozenBlocks } from './freezing.service.ts'

/** A report that everybody reads, as it was approved. */
export interface PublishedReport {
  approved: ApprovedReport
  /** In the wanted language, or in one that the report was approved in. */
  document: Document
  /** Of the document as it was sent to be decided on. */
  documentHash: string
  /** Of what is published; null where there was no edition yet. */
  editionHash: string | null
  basis: Basis
  /** For each plain block of the document that shows figures, the live block that said it. */
  blockIds: readonly (string | undefined)[]
}

/** The approved reports that an organisation has published, newest year first. */
export async function readPublishedReports(tx: ReadTx, { id }: Organisation): Promise<ApprovedReport[]> {
  return (await findApprovedReports(tx, id)).filter(({ publishedAt }) => publishedAt !== null)
}

/** One of them by the last part of its address; undefined when there is none. */
export async function readPublishedReport(
  tx: ReadTx,
  organisation: Organisation,
  { slug, language }: { slug: string; language: Language },
): Promise<PublishedReport | undefined> {
  const approved = (await readPublishedReports(tx, organisation)).find((one) => slugOf(one) === slug)
  if (!approved) return undefined
  const documents = await findApprovedDocuments(tx, organisation.id, approved)
  const told = [language, ...languages].find((one) => documents.some((document) => document.language === one))!
  return readApproved(tx, organisation.id, { approved, kept: documents.find((one) => one.language === told)! })
}

/** A document of an approval with what it stands on. */
export async function readApproved(
  tx: ReadTx,
  organisationId: string,
  { approved, kept }: { approved: ApprovedReport; kept: ApprovedDocument },
): Promise<PublishedReport> {
  const document = publishedDocument(kept)
  const frozen = await findFrozenContent(tx, organisationId, { ...approved, language: kept.language })
  const basis = await findBasis(tx, organisationId, approved)
  const blockIds = frozen ? idsOf(document, readFrozenBlocks(frozen)) : []
  const { documentHash, edition } = kept
  return { approved, document, documentHash, editionHash: edition?.documentHash ?? null, basis: basis!, blockIds }
}

/** The indicator that a live block shows first, by the block's id. */
export const firstIndicators = ({ figures }: Basis): ReadonlyMap<string, string> =>
  new Map(figures.toReversed().map(({ block, indicator }) => [block, indicator]))

/** What shows figures; words alone have no figures behind them. */
const showsFigures: ReadonlySet<string> = new Set(['figure', 'table'])

/** The document was written from the blocks as they are: equal content is the same block. */
function idsOf(document: Document, blocks: Readonly<Record<string, Document['blocks']>>): (string | undefined)[] {
  const ids = new Map(
    Object.entries(blocks).flatMap(([id, said]) =>
      said.filter(({ kind }) => showsFigures.has(kind)).map((block) => [canonicalJson(block), id]),
    ),
  )
  return document.blocks.map((block) => (showsFigures.has(block.kind) ? ids.get(canonicalJson(block)) : undefined))
}

/** What has become of a published report's figures, as everybody may know it. */
export const readPublishedClocks = (
  tx: ReadTx,
  cube: Figures,
  { organisation, approved }: { organisation: Organisation; approved: ApprovedReport },
): Promise<TwoClocks> =>
  readClocks(tx, cube, { organisation, reportId: approved.reportId, number: approved.number, isPublic: true })
