import { type Command, Option } from 'commander'

import { importIndicators, type ImportOptions, type ImportSummary } from '#modules/indicators/imports.service.ts'
import type { ImportSelection } from '#modules/indicators/import-run.ts'
import { createSotkanet } from '#modules/indicators/sources/sotkanet.ts'
import { address, list, type Years, years } from '../arguments.ts'
import { askSotkanet } from '../ask-sotkanet.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { planDigestsSince } from '../plan-digests.ts'
import { createProgressBar } from '../progress-bar.ts'
import { type Terminal, writeResult } from '../terminal.ts'
import { addFileImports } from './import-file.ts'
import { addTableImports } from './import-table.ts'
import { addImportBoundaries } from './import-boundaries.ts'

interface Flags extends DataFlags {
  indicators?: string[]
  set?: 'minimum'
  all?: true
  years?: Years
  baseUrl?: string
  json?: boolean
}

/** The first year that Sotkanet has figures of. */
const firstYear = 1990

export function addImport(program: Command, terminal: Terminal): void {
  const importing = program.command('import').description('Fetches figures and boundaries into the knowledge base')
  addImportBoundaries(importing, terminal)
  addTableImports(importing, terminal)
  addFileImports(importing, terminal)
  importing
    .command('sotkanet')
    .description("Fetches figures from THL's Sotkanet; a second run fetches only what is new there")
    .addOption(
      new Option('--indicators <ids>', 'some, by number, such as 127,181').argParser(list).conflicts(['set', 'all']),
    )
    .addOption(new Option('--set <name>', 'a set: the minimum data content').choices(['minimum']).conflicts('all'))
    .option('--all', 'every indicator that Sotkanet has')
    .option('--years <years>', `a year or two, such as 2012 or 1990-2025; ${firstYear} to this year unless told`, years)
    .option('--base-url <address>', 'where Sotkanet is', address)
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (flags: Flags, command: Command) => {
      const selection = selectionOf(flags) ?? command.error('Say what to fetch: --indicators, --set minimum or --all.')
      const summary = await importSotkanet(terminal, flags, selection)
      if (flags.json) writeResult(terminal, summary)
      else terminal.out.write(toLines(summary))
      if (summary.failed > 0) throw new Error(failureLine(summary))
    })
}

function selectionOf({ indicators, set, all }: Flags): ImportSelection | undefined {
  if (indicators) return { keys: indicators.map((id) => (id.includes(':') ? id : `sotkanet:${id}`)) }
  return all ? 'all' : set
}

function importSotkanet(terminal: Terminal, flags: Flags, selection: ImportSelection): Promise<ImportSummary> {
  return withKaarna(terminal, flags, async ({ services }) => {
    const { db, config, clock } = services
    const since = clock()
    const baseUrl = flags.baseUrl ?? config.sotkanetUrl
    const bar = createProgressBar(terminal)
    const options: ImportOptions = {
      db,
      source: createSotkanet({ baseUrl, userAgent: config.sotkanetUserAgent }),
      selection,
      years: flags.years ?? { first: firstYear, last: clock().getFullYear() },
      clock,
      onProgress: ({ done, indicators, observations }) => bar.update(done, indicators, `${observations} figures`),
    }
    try {
      const summary = await askSotkanet(baseUrl, () => importIndicators(options))
      if (summary.changed > 0) await planDigestsSince(services, since)
      return summary
    } finally {
      bar.stop()
    }
  })
}

function toLines({ indicators, observations, skipped, changed, unchanged, durationMs }: ImportSummary): string {
  const seconds = (durationMs / 1000).toFixed(1)
  const left = skipped > 0 ? `, ${skipped} left out (regions that the register lacks)` : ''
  return `${indicators} indicators in ${seconds} s: ${changed} changed, ${unchanged} unchanged. ${observations} figures${left}.\n`
}

function failureLine({ failed, failures }: ImportSummary): string {
  const named = failures.slice(0, 5).map(({ indicator, message }) => `${indicator} (${message})`)
  const more = failed > named.length ? ` and ${failed - named.length} more` : ''
  return `${failed === 1 ? 'One indicator' : `${failed} indicators`} could not be fetched: ${named.join(', ')}${more}. What was there stays; run the same command again.`
}
