import { jsonStatService } from './json-stat-service.ts'
import { pxWeb1 } from './pxweb1.ts'
import { pxWeb2 } from './pxweb2.ts'
import { readOutsideAddress } from './outside-address.ts'
import { isSdmxCsv } from './sdmx-csv.ts'
import { sdmxService } from './sdmx-service.ts'
import { TableServiceError } from './table-service-error.ts'
import type { AskOutside, TableDescription, TableService } from './table-service.ts'
import type { TableServiceId } from './table-service-kinds.texts.ts'
import { thlCube } from './thl-cube.ts'

/** Every kind of service that tables come from. Of one address the first that recognises it is asked. */
const tableServices: Record<TableServiceId, TableService> = {
  pxweb2: pxWeb2,
  thl: thlCube,
  pxweb1: pxWeb1,
  jsonstat: jsonStatService,
  sdmx: sdmxService,
}

export const tableServiceOf = (id: TableServiceId): TableService => tableServices[id]

/**
 * The table at an address that a person pasted, of a service's page or of its interface. An address that no service has
 * the manner of is a document, which shows what it is when it is read. Throws TableServiceError.
 */
export async function describeTable(text: string, ask: AskOutside): Promise<TableDescription> {
  const url = readOutsideAddress(text)
  for (const service of Object.values(tableServices)) {
    const address = service.recognise(url)
    if (address !== undefined) return service.describe(address, ask)
  }
  return describeDocument(url.href, ask)
}

/** A document at an address, or in a file when `ask` reads files. */
export async function describeDocument(address: string, ask: AskOutside): Promise<TableDescription> {
  const [url = address] = address.split('#')
  const answer = await ask({ url, accept: 'application/json, text/csv;q=0.9, */*;q=0.5' })
  // The same document serves the reading: it was asked for once.
  const again: AskOutside = () => Promise.resolve(answer)
  if (isSdmxCsv(answer.text)) return sdmxService.describe(url, again)
  if (!/^\s*[[{]/.test(answer.text.replace(/^\uFEFF/, ''))) throw new TableServiceError('addressUnknown', { what: url })
  return jsonStatService.describe(address, again)
}
