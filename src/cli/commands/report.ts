import { type Command, Option } from 'commander'

import { createCube } from '#modules/indicators/cube.service.ts'
import { reportFormats, type ReportFormat } from '#modules/reports/render/render-job.ts'
import { type BatchResult, writeCards, writeReports } from '#modules/reports/batch/batch.command.ts'
import { writeCard } from '#modules/reports/card/card.command.ts'
import { planGroups, type PlanGroup, type ReportKind, reportKinds } from '#modules/reports/report-head.ts'
import { runReport } from '#modules/reports/reports.commands.ts'
import { type Language, languages } from '#shared/texts.ts'
import { someOf, year } from '../arguments.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { createProgressBar } from '../progress-bar.ts'
import { requireOrganisation } from '../require-organisation.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  organisation?: string
  county?: string
  kind: ReportKind | 'card'
  year?: number
  group?: PlanGroup
  region?: string
  lang: Language
  format: ReportFormat[]
  out: string
  json?: boolean
}

interface Written {
  files: readonly { path: string; bytes: number }[]
  /** Of a batch: what could not be written. */
  failed?: BatchResult['failed']
}

export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description("Writes an organisation's report of a year, or the one-page card of its area, as files")
    .option('--organisation <slug>', 'whose, by its name in addresses')
    .option(
      '--county <key>',
      'of all municipalities of a county, such as hyvinvointialue:01, or of the country, maa:358',
    )
    .addOption(new Option('--kind <kind>', 'which report').choices([...reportKinds, 'card']).default('annual'))
    .option('--year <year>', "each indicator's latest value up to this year; a card's newest without it", year)
    .addOption(new Option('--group <group>', 'of a plan for an age group: whose').choices(planGroups))
    .option('--region <key>', "of a card: another area than the organisation's own, such as kunta:049")
    .addOption(new Option('--lang <language>', 'its language').choices(languages).default('fi'))
    .option('--format <formats>', `some of ${reportFormats.join(', ')}`, someOf(reportFormats), ['pdf'])
    .option('--out <folder>', 'where the files go', '.')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(
      async (
        { json, data, lang, format, kind, year: upTo, group, region, organisation: slug, county, out }: Flags,
        command: Command,
      ) => {
        if (kind !== 'card' && upTo === undefined) command.error("error: required option '--year <year>' not specified")
        if ((kind === 'agePlan') !== (group !== undefined))
          command.error("error: option '--group' belongs to '--kind agePlan', which needs it")
        if (slug === undefined && county === undefined)
          command.error("error: required option '--organisation <slug>' or '--county <key>' not specified")
        const bar = createProgressBar(terminal)
        const tell = (done: number, of: number) => bar.update(done, of)
        const result: Written = await withKaarna(terminal, data === undefined ? {} : { data }, async ({ services }) => {
          const { db, config, log, clock } = services
          const organisation =
            slug === undefined ? undefined : await db.transaction().execute((tx) => requireOrganisation(tx, slug))
          const cube = createCube({ db, budgetBytes: config.cacheBytes, log })
          const context = { db, cube, now: clock() }
          const batch = { area: county ?? '', year: upTo, language: lang, out, onProgress: tell }
          if (kind === 'card')
            return county === undefined
              ? writeCard(context, { organisation: organisation!, region, year: upTo, language: lang, out })
              : writeCards(context, { ...batch, organisation })
          const wanted = { kind, year: upTo!, populationGroup: group ?? null, formats: format }
          return county === undefined
            ? runReport(context, { ...wanted, organisation: slug!, language: lang, out })
            : writeReports(context, { ...batch, ...wanted })
        })
        bar.stop()
        if (json) writeResult(terminal, result)
        else for (const { path, bytes } of result.files) terminal.out.write(`${path} (${Math.ceil(bytes / 1000)} kB)\n`)
        for (const { region: missed, fault } of result.failed ?? []) terminal.errors.write(`${missed}: ${fault}\n`)
      },
    )
}
