import { type OpenTable, openTable } from '#modules/indicators/tables/files/open-table.ts'
import { TableError } from '#modules/indicators/tables/files/table-error.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { documentFormat, documentVersion, planDocument, type PlanDocument } from '../files/plan-document.ts'
import type { ImportKind } from './plan-import.ts'

export type OpenPlanFile =
  | { kind: Exclude<ImportKind, 'kaarna'>; table: OpenTable }
  | { kind: 'kaarna'; document: PlanDocument }

/**
 * Opens what somebody has sent as a plan, by its content, whatever its name says. Throws `invalidInput` for what is no
 * plan that Kaarna reads, with the table's own fault where it is one.
 */
export async function openPlanFile(bytes: Uint8Array): Promise<OpenPlanFile> {
  const text = beginsAsJson(bytes) ? new TextDecoder().decode(bytes) : undefined
  if (text !== undefined) return { kind: 'kaarna', document: readJson(text) }
  try {
    const table = await openTable(bytes)
    return { kind: table.kind, table }
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const faults = [{ path: 'file', message: error.fault.code }]
    throw new AppError('invalidInput', `file: ${error.fault.code}`, { faults, extra: { tableFault: error.fault } })
  }
}

const beginsAsJson = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')

function readJson(text: string): PlanDocument {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw invalidInput('file', 'jsonBroken')
  }
  const { format, version } = found as { format?: unknown; version?: unknown }
  if (format !== documentFormat) throw invalidInput('file', 'jsonOfOthers')
  if (typeof version === 'number' && version > documentVersion) throw invalidInput('file', 'jsonNewer')
  const read = planDocument.safeParse(found)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new AppError('invalidInput', `file: ${issue?.path.join('.')} ${issue?.message}`, {
    faults: [{ path: 'file', message: 'jsonUnlike' }],
  })
}
