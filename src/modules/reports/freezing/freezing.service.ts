import { createHash } from 'node:crypto'

import type { Block, Document } from '#documents/document.ts'
import { canonicalJson, documentHash } from '#documents/render/document-hash.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { pinnedCube } from '#modules/indicators/pinned-cube.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Jobs } from '#server/jobs.ts'
import { version } from '#server/version.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { Report } from '../report.ts'
import { type GroundedReport, resolveReport, type ResolvedReport, writeChapters } from '../resolve/resolve.ts'
import { noticeOf } from '../resolve/notice.ts'
import type { Basis } from './basis.ts'
import { basisOf } from './basis-of.ts'
import { type ApprovedDocument, findApprovedDocuments, insertApproval, type NewApproval } from './approvals.queries.ts'
import type { Decision } from './approved-report.ts'
import { toEdition } from './edition.ts'
import { readHandling } from './handling.service.ts'
import {
  findAccountName,
  findBasis,
  findFreezeNumber,
  findFrozenMoment,
  findFrozenContent,
  findFrozenLanguages,
  holdForFreezing,
  insertFreeze,
  readRevisionsKnownAt,
} from './freezing.queries.ts'
import { pack, unpack } from './packed.ts'

export type { Decision } from './approved-report.ts'

interface Doing {
  organisation: Organisation
  now: Date
  accountId: string
}

export interface FreezeRequest extends Doing {
  cube: Cube
  report: Report
}

/** What a freeze keeps of a language: the answers of the blocks, and the document around them. */
interface FrozenContent {
  head: Omit<Document, 'blocks'>
  blocks: Record<string, Block[]>
}

/**
 * Keeps for good what every block of a report says in each of its languages, and what it stands on. Sent again, a report
 * is frozen anew. Returns the number of the freeze. Throws `notFound` for a report that is not the organisation's, and
 * `conflict` when figures came in while it was frozen.
 */
export async function freezeReport(
  tx: Tx,
  { cube, report, organisation, now, accountId }: FreezeRequest,
): Promise<{ number: number }> {
  const before = await holdForFreezing(tx, organisation.id, report.id)
  if (before === undefined) throw new AppError('notFound', 'No such report')
  const resolved: { language: Language; content: GroundedReport }[] = []
  // The demo's reports were frozen on days before its last figures came.
  const known = organisation.demo ? pinnedCube(cube, await readRevisionsKnownAt(tx, now)) : cube
  for (const language of report.languages) {
    const today = todayIn(organisation, now)
    resolved.push({ language, content: await resolveReport(tx, known, { report, organisation, language, today }) })
  }
  const bases = resolved.map(({ content }) => basisOf(report, content.ground))
  const [basis] = bases
  const hashes = bases.map((one) => hashOf(one))
  if (!basis || new Set(hashes).size > 1) throw new AppError('conflict', 'Figures changed while the report was frozen')
  const number = before + 1
  const author = { organisationId: organisation.id, accountId, name: await findAccountName(tx, accountId), now }
  await insertFreeze(tx, author, {
    reportId: report.id,
    number,
    kaarnaVersion: version,
    basis,
    basisHash: hashes[0]!,
    languages: resolved.map(({ language, content }) => {
      const frozen = toFrozen(content)
      const sent = toResolved(frozen, { ...report, status: 'approved' }, organisation).document
      return { language, content: pack(frozen), documentHash: documentHash(sent) }
    }),
  })
  return { number }
}

const todayIn = ({ demo }: Organisation, now: Date): Day => (demo ? demoDay : isoDay(now))

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

function toFrozen({ document, blocks }: ResolvedReport): FrozenContent {
  const { blocks: _, ...head } = document
  return { head, blocks: Object.fromEntries([...blocks].map(([id, said]) => [id, [...said]])) }
}

export interface FrozenReport extends Pick<Report, 'chapters'> {
  /** Null: the report is not stored. */
  id: string | null
  status: Report['status'] | 'approved'
}

/** The answers of the blocks in what a freeze keeps of a language, by the block's id. */
export const readFrozenBlocks = (packed: Uint8Array): Readonly<Record<string, Block[]>> =>
  (unpack(packed) as FrozenContent).blocks

/** What everybody reads of an approved document: its edition, or the document alone where there was none yet. */
export const publishedDocument = ({ content, edition }: Pick<ApprovedDocument, 'content' | 'edition'>): Document =>
  unpack(edition?.content ?? content) as Document

export interface FrozenPlace {
  organisation: Organisation
  language: Language
}

/** From being sent to be decided on, a report says what it said then. */
const frozenStatuses: readonly string[] = ['steeringGroup', 'board', 'council', 'approved']
export const isFrozen = (status: string): boolean => frozenStatuses.includes(status)

/**
 * A report as its newest freeze says it; undefined when it is being written. In a language that was not frozen, what
 * was frozen is told in one that was.
 */
export async function readFrozenReport(
  tx: ReadTx,
  report: FrozenReport,
  { organisation, language }: FrozenPlace,
): Promise<ResolvedReport | undefined> {
  if (report.id === null || !isFrozen(report.status)) return undefined
  const number = await findFreezeNumber(tx, organisation.id, report.id)
  if (number === 0) return undefined
  const spoken = await findFrozenLanguages(tx, organisation.id, { reportId: report.id, number })
  const told = [language, ...languages].find((one) => spoken.includes(one))
  const content =
    told && (await findFrozenContent(tx, organisation.id, { reportId: report.id, number, language: told }))
  if (!content) return undefined
  const resolved = toResolved(unpack(content) as FrozenContent, report, organisation)
  if (report.status !== 'approved') return resolved
  const approved = await findApprovedDocuments(tx, organisation.id, { reportId: report.id, number })
  const kept = approved.find((document) => document.language === told)
  return kept ? { ...resolved, document: publishedDocument(kept) } : resolved
}

function toResolved(frozen: FrozenContent, report: FrozenReport, organisation: Organisation): ResolvedReport {
  const blocks = new Map(Object.entries(frozen.blocks))
  const { language } = frozen.head
  return {
    blocks,
    drafts: new Map(),
    document: {
      ...frozen.head,
      notice: noticeOf({ status: report.status, demo: organisation.demo, language }),
      blocks: writeChapters(report.chapters, blocks, language),
    },
  }
}

/** What the newest freeze of a report stands on; undefined for one that was never frozen. */
export async function readFrozenBasis(
  tx: ReadTx,
  { id }: Pick<FrozenReport, 'id'>,
  { organisation }: Pick<FrozenPlace, 'organisation'>,
): Promise<Basis | undefined> {
  if (id === null) return undefined
  const number = await findFreezeNumber(tx, organisation.id, id)
  return number === 0 ? undefined : findBasis(tx, organisation.id, { reportId: id, number })
}

export interface ApproveRequest extends Doing {
  report: Report
  decision: Decision
  /** Makes the files right after; null leaves them to the next start of Kaarna. */
  jobs: Pick<Jobs, 'plan'> | null
}

/** The kind of background work that makes the files of an approved report. */
export const reportFilesJobName = 'makeReportFiles'

/**
 * Keeps the whole document of the newest freeze in each of its languages as approved by a body, exactly as it was sent, and
 * beside it the edition that is published, with the decision. Returns the hash of each document. Throws `conflict` when the report has not been frozen, or when what was
 * frozen has been approved before.
 */
export async function approveFrozenReport(
  tx: Tx,
  { report, organisation, now, accountId, decision, jobs }: ApproveRequest,
): Promise<{ number: number; documents: { language: Language; documentHash: string }[] }> {
  const number = await holdForFreezing(tx, organisation.id, report.id)
  if (!number) throw new AppError('conflict', 'The report has not been frozen')
  const handling = await readHandling(tx, { organisationId: organisation.id, reportId: report.id })
  const frozenAt = await findFrozenMoment(tx, organisation.id, { reportId: report.id, number })
  const documents: NewApproval['documents'][number][] = []
  for (const language of await findFrozenLanguages(tx, organisation.id, { reportId: report.id, number })) {
    const frozen = await readFrozenReport(tx, { ...report, status: 'approved' }, { organisation, language })
    const { document } = frozen!
    const hash = documentHash(document)
    const edition = toEdition(document, { decision, handling, frozenAt, documentHash: hash })
    documents.push({
      language,
      content: pack(document),
      documentHash: hash,
      edition: { content: pack(edition), documentHash: documentHash(edition) },
    })
  }
  const author = { organisationId: organisation.id, accountId, name: await findAccountName(tx, accountId), now }
  const approved = await insertApproval(tx, author, { reportId: report.id, number, decision, documents })
  if (!approved) throw new AppError('conflict', 'What was frozen has been approved before')
  await jobs?.plan(tx, reportFilesJobName, { organisationId: organisation.id, reportId: report.id })
  return { number, documents: documents.map(({ language, documentHash: hash }) => ({ language, documentHash: hash })) }
}
