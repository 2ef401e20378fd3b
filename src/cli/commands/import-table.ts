import type { Command } from 'commander'
import type { z } from 'zod'

import { insertImportRun } from '#modules/indicators/imports.queries.ts'
import { mayFill } from '#modules/indicators/own-key.ts'
import type { AskOutside, TableDescription } from '#modules/indicators/sources/table-service.ts'
import type { TableServiceId } from '#modules/indicators/sources/table-service-kinds.texts.ts'
import {
  type FetchedSource,
  importTable,
  type TableImportSummary,
} from '#modules/indicators/table-sources/import-table.service.ts'
import { proposeChoice } from '#modules/indicators/table-sources/propose-choice.ts'
import { keyPrefixOf } from '#modules/indicators/table-sources/propose-indicators.ts'
import { sayRunFault } from '#modules/indicators/table-sources/say-run-fault.ts'
import { lacksOf } from '#modules/indicators/table-sources/table-choice.ts'
import { newTableSource } from '#modules/indicators/table-sources/table-source.ts'
import { findForeignKey } from '#modules/indicators/table-sources/table-sources.queries.ts'
import { commonPlace } from '#modules/indicators/table-sources/table-sources.service.ts'
import { tableSourceTexts } from '#modules/indicators/table-sources/table-sources.texts.ts'
import { readMappingContext } from '#modules/indicators/tables/mapping-context.service.ts'
import type { Services } from '#server/module.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { openTable } from '../open-table.ts'
import { planDigestsSince } from '../plan-digests.ts'
import { createProgressBar } from '../progress-bar.ts'
import { readMapping } from '../read-mapping.ts'
import { provideRegister } from '../provide-register.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  mapping?: string
  printMapping?: boolean
  json?: boolean
}

interface Kind {
  name: string
  description: string
  services: readonly TableServiceId[]
}

const kinds: readonly Kind[] = [
  {
    name: 'pxweb',
    description: 'Fetches a table of a PxWeb, such as Statistics Finland',
    services: ['pxweb1', 'pxweb2'],
  },
  { name: 'thl', description: 'Fetches a cube of THL', services: ['thl'] },
  { name: 'jsonstat', description: 'Reads a JSON-stat file or address', services: ['jsonstat'] },
  { name: 'sdmx', description: 'Reads an SDMX-CSV file or address', services: ['sdmx'] },
]

/** Adds the commands that import one table each. */
export function addTableImports(program: Command, terminal: Terminal): void {
  for (const kind of kinds)
    program
      .command(`${kind.name} <file-or-address>`)
      .description(`${kind.description}: all of its figures, or none`)
      .option('--mapping <file>', 'what of the table becomes which indicators, as --print-mapping writes it')
      .option('--print-mapping', 'write what Kaarna makes of the table, to be edited, and import nothing')
      .option(...dataFlag)
      .option('--json', 'write the result as JSON')
      .action((given: string, flags: Flags) => run(terminal, { kind, given, flags }))
}

interface Wish {
  kind: Kind
  given: string
  flags: Flags
}

/** What --print-mapping writes and --mapping reads. */
const mappingFile = newTableSource.pick({ title: true, choice: true, producer: true, licence: true })
type MappingFile = z.infer<typeof mappingFile>

async function run(terminal: Terminal, wish: Wish): Promise<void> {
  const { flags } = wish
  const summary = await withKaarna(terminal, flags, async ({ services }) => {
    await provideRegister(services)
    const { description, ask } = await openTable(wish.given, services.config)
    requireKind(description, wish.kind)
    const told =
      flags.mapping === undefined ? await propose(services, description) : await readMapping(mappingFile, flags.mapping)
    if (flags.printMapping) return void terminal.out.write(`${JSON.stringify(told, undefined, 2)}\n`)
    return importOne(terminal, { services, description, told, ask })
  })
  if (!summary) return
  const { fault, ...result } = summary
  if (flags.json) writeResult(terminal, result)
  else if (!fault) terminal.out.write(toLine(result))
  if (fault) throw new Error(sayRunFault(fault, 'en').join(' '))
}

function requireKind({ service }: TableDescription, { name, services }: Kind): void {
  if (services.includes(service)) return
  const right = kinds.find((kind) => kind.services.includes(service))
  throw new Error(`This is no table of ${name}. Try kaarna import ${right?.name}.`)
}

async function propose({ db }: Services, description: TableDescription): Promise<MappingFile> {
  const context = await readMappingContext(db, commonPlace)
  const choice = proposeChoice({ description, context, keyPrefix: keyPrefixOf(description.address) })
  const { producer, licence, title } = description
  return { title: title || 'Table', producer, licence, choice }
}

interface Import {
  services: Services
  description: TableDescription
  told: MappingFile
  ask: AskOutside
}

async function importOne(
  terminal: Terminal,
  { services, description, told, ask }: Import,
): Promise<TableImportSummary> {
  const { db, clock } = services
  const since = clock()
  const { choice } = told
  const lacks = lacksOf(choice).map((lack) => tableSourceTexts.en.lacks[lack])
  if (lacks.length > 0)
    throw new Error(`${lacks.join(' ')} Write the mapping with --print-mapping, edit it, and give it with --mapping.`)
  const keys = choice.indicators.map(({ key }) => key)
  const foreign = keys.find((key) => !mayFill(key, undefined)) ?? (await findForeignKey(db, null, keys))
  if (foreign !== undefined) throw new Error(`${foreign} is filled from elsewhere. Choose another key in the mapping.`)
  const bar = createProgressBar(terminal)
  const { service, address } = description
  const source: FetchedSource = {
    ...told,
    id: null,
    ownerId: null,
    service,
    address,
    visibility: 'public',
    mayRepublish: told.licence !== null,
    readDigest: null,
  }
  try {
    const runId = await db
      .transaction()
      .execute((tx) => insertImportRun(tx, { source: service, selection: { keys }, years: null, requestedBy: null }))
    const onProgress = (rows: number) => bar.update(rows, rows, 'cells')
    const summary = await importTable({ db, ask, clock, runId, source, place: commonPlace, onProgress })
    if (summary.changed > 0) await planDigestsSince(services, since)
    return summary
  } finally {
    bar.stop()
  }
}

function toLine({
  indicators,
  observations,
  changed,
  unchanged,
  durationMs,
}: Omit<TableImportSummary, 'fault'>): string {
  const seconds = (durationMs / 1000).toFixed(1)
  return `${indicators} indicators in ${seconds} s: ${changed} changed, ${unchanged} unchanged. ${observations} figures.\n`
}
