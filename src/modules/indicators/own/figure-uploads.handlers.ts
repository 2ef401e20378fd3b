import { createHash } from 'node:crypto'

import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { openTable } from '../tables/files/open-table.ts'
import { TableError } from '../tables/files/table-error.ts'
import type { FigureUpload } from './figure-upload.ts'
import {
  discardFigureUpload,
  getFigureUpload,
  importFigureUpload,
  listFigureUploads,
  previewFigureUpload,
  uploadFigures,
} from './figure-uploads.contract.ts'
import { type UploadImport, uploadImportJobName } from './figure-uploads.jobs.ts'
import {
  beginUploadImport,
  discardForgottenUploads,
  discardUpload,
  findUpload,
  findUploads,
  insertUpload,
} from './figure-uploads.queries.ts'
import { listOwn, type MemberCall } from './own-indicators.service.ts'
import { previewUpload } from './preview-upload.service.ts'
import { readUploadContext, requireKnown, requireUploadBytes } from './read-upload.service.ts'

/** Files that nobody has imported are thrown away after this long. */
const keptWaitingMs = 7 * 24 * 3600_000

/** The calls about files with own figures. */
export const figureUploadRoutes = ({ db, jobs }: Pick<Services, 'db' | 'jobs'>): Route[] => [
  route(uploadFigures, async ({ tx, organisation, user, now, file, audit }, { filename }) => {
    const { kind, sheets } = await openFile(file)
    await discardForgottenUploads(tx, new Date(now.getTime() - keptWaitingMs), now)
    const id = await insertUpload(tx, {
      organisationId: organisation.id,
      filename,
      kind,
      sheets: [...sheets],
      bytes: file,
      sha256: createHash('sha256').update(file).digest('hex'),
      uploadedBy: user,
      now,
    })
    audit(`figureUpload:${id}`, { filename, bytes: file.length })
    return (await findUpload(tx, organisation.id, id))!
  }),

  route(listFigureUploads, async ({ tx, organisation }, { cursor, limit }) => {
    const before = cursor === undefined ? undefined : new Date(cursor)
    const found = await findUploads(tx, organisation.id, { before, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, cursor: found.length > limit ? items.at(-1)!.uploadedAt : null }
  }),

  route(getFigureUpload, (call, { id }) => requireUpload(call, id)),

  route(previewFigureUpload, async (call, { id, sheet, headingRow, draft, mode }) => {
    const { organisation } = call
    const { filename } = await requireUpload(call, id)
    const context = await readUploadContext(call.tx, organisation, await editableKeys(call))
    if (draft) requireKnown(draft, context)
    const bytes = await requireUploadBytes(call.tx, id)
    const request = { db, organisationId: organisation.id, context, filename, bytes, sheet, headingRow, draft, mode }
    // A table takes its time: the answer is made when the transaction has ended.
    const body = async () => JSON.stringify(previewFigureUpload.output.parse(await previewUpload(request)))
    return fileAnswer({ contentType: 'application/json', body })
  }),

  route(importFigureUpload, async (call, { organisation: _, id, ...reading }) => {
    const { tx, organisation, audit } = call
    await requireUpload(call, id)
    const editable = await editableKeys(call)
    requireKnown(reading.draft, await readUploadContext(tx, organisation, editable))
    if (!(await beginUploadImport(tx, { organisationId: organisation.id, id, reading })))
      throw new AppError('notFound', 'The file no longer waits to be imported')
    await jobs.plan(tx, uploadImportJobName, {
      organisationId: organisation.id,
      uploadId: id,
      editable,
    } satisfies UploadImport)
    audit(`figureUpload:${id}`, { sheet: reading.sheet, mode: reading.mode })
    return requireUpload(call, id)
  }),

  route(discardFigureUpload, async (call, { id }) => {
    const { tx, organisation, now, audit } = call
    const { filename } = await requireUpload(call, id)
    if (!(await discardUpload(tx, organisation.id, id, now)))
      throw new AppError('notFound', 'The file no longer waits to be imported')
    audit(`figureUpload:${id}`, { filename })
    return (await findUpload(tx, organisation.id, id))!
  }),
]

/** Throws `invalidInput` for a file that is no table that Kaarna reads, with the fault that says what it is. */
async function openFile(file: Uint8Array) {
  try {
    return await openTable(file)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const faults = [{ path: 'file', message: error.fault.code }]
    throw new AppError('invalidInput', `file: ${error.fault.code}`, { faults, extra: { tableFault: error.fault } })
  }
}

/** Throws `notFound` unless the organisation has the file and has not thrown it away. */
async function requireUpload({ tx, organisation }: MemberCall, id: string): Promise<FigureUpload> {
  const upload = await findUpload(tx, organisation.id, id)
  if (!upload || upload.state === 'discarded') throw new AppError('notFound', `No file ${id}`)
  return upload
}

const editableKeys = async (call: MemberCall): Promise<string[]> =>
  (await listOwn(call)).flatMap(({ key, mayEdit, isWithdrawn }) => (mayEdit && !isWithdrawn ? [key] : []))
