import { readFile } from 'node:fs/promises'

import { type Command, Option } from 'commander'

import { createFetchJson } from '#modules/indicators/sources/fetch-json.ts'
import { type BoundaryImportSummary, importBoundaries } from '#modules/regions/boundaries/boundaries.service.ts'
import { boundaryCategories, type BoundaryCategory } from '#modules/regions/boundaries/boundary-codes.ts'
import { boundaryAddress, statisticsFinland } from '#modules/regions/boundaries/statistics-finland.ts'
import { version } from '#server/version.ts'
import { address, year } from '../arguments.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  category?: BoundaryCategory
  year?: number
  producer?: string
  licence: string
  json?: boolean
}

export function addImportBoundaries(importing: Command, terminal: Terminal): void {
  importing
    .command('boundaries')
    .description('Reads the boundaries of regions for maps from a GeoJSON file or address')
    .argument('[source]', "a file or an address; Statistics Finland's of --category and --year unless told")
    .addOption(new Option('--category <category>', 'which regions').choices(boundaryCategories))
    .option('--year <year>', 'the year whose regions they are, when the file does not say it', year)
    .option('--producer <name>', 'whose the boundaries are, if not of Statistics Finland')
    .option('--licence <name>', 'the licence they are under', statisticsFinland.licence)
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (source: string | undefined, flags: Flags, command: Command) => {
      const where = source ?? (flags.year && boundaryAddress(flags.category ?? 'kunta', flags.year))
      if (!where)
        command.error('Say what to read: a file, an address, or --year for the borders of Statistics Finland.')
      const summary = await runImport(terminal, flags, where)
      if (flags.json) writeResult(terminal, summary)
      else terminal.out.write(toLines(summary))
    })
}

function runImport(terminal: Terminal, flags: Flags, where: string): Promise<BoundaryImportSummary> {
  const { category, year: ofYear, producer, licence } = flags
  return withKaarna(terminal, flags, async ({ services: { db, config, clock } }) => {
    const isAddress = /^https?:/.test(where)
    const document = isAddress
      ? await fetchDocument(where, config.sotkanetUserAgent ?? `Kaarna/${version}`)
      : await readDocument(where)
    return db.transaction().execute((tx) =>
      importBoundaries(tx, {
        document,
        category,
        year: ofYear,
        producer: producer === undefined ? statisticsFinland.producer : { fi: producer },
        licence,
        address: isAddress ? where : null,
        now: clock(),
      }),
    )
  })
}

async function fetchDocument(where: string, userAgent: string): Promise<unknown> {
  const document = await createFetchJson({ userAgent, attempts: 2 })(address(where))
  if (document === undefined) throw new Error(`${where} does not exist. Check the address and the year.`)
  return document
}

async function readDocument(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}). Check its name.`, { cause: error })
  })
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error })
  }
}

function toLines({ category, year: ofYear, regions, unknown, missing, bytes, changed }: BoundaryImportSummary): string {
  const named = (words: string, keys: readonly string[]) =>
    keys.length > 0 ? `${keys.length} ${words}: ${keys.slice(0, 10).join(', ')}${keys.length > 10 ? ' …' : ''}\n` : ''
  return [
    `Boundaries of ${regions} regions (${category} ${ofYear}), ${Math.ceil(bytes / 1000)} kB, `,
    changed ? 'stored.\n' : 'the same as before.\n',
    named('left out, since the register has no such region', unknown),
    named('of the register without boundaries', missing),
  ].join('')
}
