import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { createAskOutside } from '#modules/indicators/sources/ask-outside.ts'
import { TableServiceError } from '#modules/indicators/sources/table-service-error.ts'
import type { AskOutside, TableDescription } from '#modules/indicators/sources/table-service.ts'
import { describeDocument, describeTable } from '#modules/indicators/sources/table-services.ts'
import { toRunFault } from '#modules/indicators/table-sources/run-faults.ts'
import { sayRunFault } from '#modules/indicators/table-sources/say-run-fault.ts'
import type { Config } from '#server/config.ts'

export interface OpenTable {
  description: TableDescription
  /** Asks for its figures. */
  ask: AskOutside
}

/** The table in a file on this machine, perhaps `file#name` for one of several, or at an address. Throws one line. */
export async function openTable(given: string, { sotkanetUserAgent }: Config): Promise<OpenTable> {
  if (/^https?:/i.test(given)) {
    // Whoever has the command line may ask what the machine itself may ask.
    const ask = createAskOutside({ allowPrivate: true, userAgent: sotkanetUserAgent })
    return { ask, description: await explained(() => describeTable(given, ask)) }
  }
  const [file = given, name] = (await exists(given)) ? [given] : given.split(/#(?=[^#]*$)/)
  if (!(await exists(file)))
    throw new Error(`${file} does not exist. Give a file, or an address that begins with http.`)
  const text = await readFile(file, 'utf8')
  const ask: AskOutside = async () => ({ text, contentType: '' })
  const address = pathToFileURL(path.resolve(file)).href + (name === undefined ? '' : `#${encodeURIComponent(name)}`)
  return { ask, description: await explained(() => describeDocument(address, ask)) }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

async function explained<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (!(error instanceof TableServiceError)) throw error
    throw new Error(sayRunFault(toRunFault(error), 'en').join(' '), { cause: error })
  }
}
