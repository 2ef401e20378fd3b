import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Command } from 'commander'

import type { ImportSummary } from '#modules/indicators/imports.service.ts'
import { type FileMapping, fileMapping } from '#modules/indicators/own/file-mapping.ts'
import type { TableCheck } from '#modules/indicators/own/figure-upload.ts'
import {
  type FilePlace,
  filePlaceOf,
  importFile,
  readFileContext,
} from '#modules/indicators/own/import-file.service.ts'
import { proposeFile } from '#modules/indicators/own/propose-file.service.ts'
import { toMapping } from '#modules/indicators/tables/column-roles.ts'
import { faultPlace, faultSentence } from '#modules/indicators/tables/fault-sentence.ts'
import { limits } from '#modules/indicators/tables/files/limits.ts'
import { requireKind } from '#modules/indicators/tables/files/file-kind.ts'
import { TableError } from '#modules/indicators/tables/files/table-error.ts'
import type { TableFault } from '#modules/indicators/tables/tidy-table.ts'
import type { Services } from '#server/module.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { planDigestsSince } from '../plan-digests.ts'
import { createProgressBar } from '../progress-bar.ts'
import { readMapping } from '../read-mapping.ts'
import { provideRegister } from '../provide-register.ts'
import { requireOrganisation } from '../require-organisation.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  organisation?: string
  sheet?: string
  mapping?: string
  printMapping?: boolean
  json?: boolean
}

const kinds = [
  { name: 'csv', description: 'Reads a CSV file' },
  { name: 'xlsx', description: 'Reads an Excel file' },
] as const

interface Wish {
  kind: (typeof kinds)[number]['name']
  file: string
  flags: Flags
}

/** Adds the commands that import a file that people have made. */
export function addFileImports(program: Command, terminal: Terminal): void {
  for (const { name, description } of kinds) {
    const command = program
      .command(`${name} <file-or-address>`)
      .description(`${description} with figures: all of them, or none`)
      .option('--organisation <slug>', 'whose own figures they are; the common knowledge base unless told')
      .option('--mapping <file>', 'what the columns are, as --print-mapping writes it')
      .option('--print-mapping', 'write how Kaarna reads the file, to be edited, and import nothing')
      .option(...dataFlag)
      .option('--json', 'write the result as JSON')
      .action((file: string, flags: Flags) => run(terminal, { kind: name, file, flags }))
    if (name === 'xlsx') command.option('--sheet <name>', 'which sheet; the first that is not hidden unless told')
  }
}

async function run(terminal: Terminal, { kind, file, flags }: Wish): Promise<void> {
  const bytes = await readBytes(file)
  requireFileKind(bytes, kind)
  const started = performance.now()
  const result = await withKaarna(terminal, flags, async ({ services }) => {
    const organisation =
      flags.organisation === undefined ? undefined : await requireOrganisation(services.db, flags.organisation)
    if (!organisation?.demo) await provideRegister(services)
    const place = filePlaceOf(organisation)
    const { mapping: mappingFile } = flags
    const mapping = await saying(() =>
      mappingFile === undefined
        ? propose(services, { place, file, bytes, flags })
        : readMapping(fileMapping, mappingFile),
    )
    if (flags.printMapping) return void terminal.out.write(`${JSON.stringify(mapping, undefined, 2)}\n`)
    requireComplete(mapping)
    return importOne(terminal, services, { place, bytes, mapping })
  })
  if (!result) return
  if (result.faultCount > 0) throw new Error(sayFaults(result))
  const summary = toSummary(result, Math.round(performance.now() - started))
  if (flags.json) writeResult(terminal, summary)
  else terminal.out.write(toLine(summary))
}

const patienceMs = 120_000

async function readBytes(file: string): Promise<Uint8Array> {
  if (/^https?:\/\//.test(file)) return download(file)
  try {
    return await readFile(file)
  } catch {
    throw new Error(
      `${file} cannot be read. Give a file that is on this computer, or an address that begins with https://.`,
    )
  }
}

async function download(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined)
  if (!answer?.ok || !answer.body)
    throw new Error(
      `${address} does not answer${answer ? ` as it should (${answer.status})` : ''}. Check the address, or download the file first.`,
    )
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body) {
    bytes += chunk.byteLength
    if (bytes > limits.fileBytes) throw new Error(sayFault({ code: 'fileTooLarge', place: { row: 0 } }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function requireFileKind(bytes: Uint8Array, kind: Wish['kind']): void {
  try {
    const found = requireKind(bytes)
    if (found !== kind) throw new Error(`This is no ${kind} file. Try kaarna import ${found}.`)
  } catch (error) {
    throw error instanceof TableError ? new Error(sayFault(error.fault)) : error
  }
}

/** A table that cannot be read is one line of words. */
async function saying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof TableError ? new Error(sayFault(error.fault)) : error
  }
}

interface Given {
  place: FilePlace
  file: string
  bytes: Uint8Array
  flags: Flags
}

async function propose({ db }: Services, { place, file, bytes, flags }: Given): Promise<FileMapping> {
  return proposeFile({
    db,
    organisationId: place.organisation?.id ?? null,
    context: await readFileContext(db, place),
    filename: path.basename(file.replace(/[?#].*$/, '')),
    bytes,
    keyPrefix: place.keyPrefix,
    sheet: flags.sheet,
  })
}

const lacks: Record<string, string> = {
  indicator: 'which indicator the figures are of',
  region: 'which column has the area',
  year: 'which column has the year',
  value: 'which column has the value',
  twice: 'which of two columns is meant',
  dimension: 'by what a column divides the people',
}

function requireComplete({ draft }: FileMapping): void {
  const made = toMapping(draft)
  if ('mapping' in made) return
  const missing = made.missing.map((part) => lacks[part]).join(', ')
  throw new Error(
    `It is not clear ${missing}. Write the mapping with --print-mapping, edit it, and give it with --mapping.`,
  )
}

async function importOne(
  terminal: Terminal,
  services: Services,
  { place, bytes, mapping }: { place: FilePlace; bytes: Uint8Array; mapping: FileMapping },
): Promise<TableCheck> {
  const { db, clock } = services
  const bar = createProgressBar(terminal)
  const now = clock()
  try {
    const onRows = (rows: number) => bar.update(rows, rows, 'rows')
    const result = await importFile({ db, place, bytes, mapping, now, onRows })
    if (result.faultCount === 0) await planDigestsSince(services, now)
    return result
  } finally {
    bar.stop()
  }
}

const sayFault = (fault: TableFault): string =>
  [faultPlace(fault, 'en'), faultSentence(fault, 'en')].filter(Boolean).join(': ')

function sayFaults({ faults, faultCount }: TableCheck): string {
  const shown = faults.slice(0, 3).map(sayFault).join(' ')
  const more = faultCount > 3 ? ` And ${faultCount - 3} more.` : ''
  return `Nothing was imported. ${shown}${more}`
}

type Summary = Omit<ImportSummary, 'runId' | 'skippedRegions' | 'failures'>

function toSummary({ indicators, figures, rows, notes }: TableCheck, durationMs: number): Summary {
  const changed = indicators.filter(({ added, changed: differs, removed }) => added + differs + removed > 0).length
  const skipped = notes.find(({ code }) => code === 'rowWithoutFigure')?.count ?? 0
  return {
    indicators: indicators.length,
    observations: figures,
    skipped: Math.min(skipped, rows),
    changed,
    unchanged: indicators.length - changed,
    failed: 0,
    durationMs,
  }
}

function toLine({ indicators, observations, changed, unchanged, durationMs }: Summary): string {
  const seconds = (durationMs / 1000).toFixed(1)
  return `${indicators} indicators in ${seconds} s: ${changed} changed, ${unchanged} unchanged. ${observations} figures.\n`
}
