import { type Command, Option } from 'commander'

import { createCube } from '#modules/indicators/cube.service.ts'
import { reportFormats, type ReportFormat } from '#modules/reports/report-format.ts'
import { type BatchResult, writeCards, writeReports } from '#modules/reports/batch/batch.command.ts'
import { type CardOptions, writeCard } from '#modules/reports/card/card.command.ts'
import { planGroups, type PlanGroup, type ReportKind, reportKinds } from '#modules/reports/report-head.ts'
import { offeredKinds } from '#modules/reports/offered-kinds.ts'
import { type ReportContext, runReport } from '#modules/reports/reports.commands.ts'
import { isInTwoLanguages } from '#modules/reports/translations/language-layout.ts'
import { writeScorecards } from '#modules/reports/scorecards/scorecards.command.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { oneOrTwoLanguages, someOf, year } from '../arguments.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { createProgressBar } from '../progress-bar.ts'
import { requireOrganisation } from '../require-organisation.ts'
import { type Terminal, writeResult } from '../terminal.ts'

/** What is made from the knowledge base and the plans, and never written by hand. */
const madeKinds = ['card', 'scorecards'] as const

/** How a file in two languages is laid out, as people type it. */
const layoutNames = ['chapters', 'side-by-side'] as const

interface Flags extends DataFlags {
  organisation?: string
  county?: string
  kind: ReportKind | (typeof madeKinds)[number]
  year?: number
  group?: PlanGroup
  region?: string
  lang: { language: Language; beside?: Language }
  languages: (typeof layoutNames)[number]
  format: ReportFormat[]
  out: string
  json?: boolean
}

interface Written {
  files: readonly { path: string; bytes: number }[]
  durationMs: number
  /** Of a batch: what could not be written. */
  failed?: BatchResult['failed']
}

export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description("Writes an organisation's report, the card of an area or its scorecards as files")
    .option('--organisation <slug>', 'whose, by its name in addresses')
    .option(
      '--county <key>',
      'of all municipalities of a county, such as hyvinvointialue:01, or of the country, maa:358',
    )
    .addOption(new Option('--kind <kind>', 'which report').choices([...reportKinds, ...madeKinds]).default('annual'))
    .option('--year <year>', "each indicator's latest value up to this year; a card's newest without it", year)
    .addOption(new Option('--group <group>', 'of a plan for an age group: whose').choices(planGroups))
    .option(
      '--region <key>',
      "of a card: another area than the organisation's own, such as kunta:049; of a county's negotiation memo: with whom",
    )
    .option('--lang <language>', `its language, or two for PDF, Word and web page, as fi+sv`, oneOrTwoLanguages, {
      language: 'fi',
    })
    .addOption(new Option('--languages <layout>', 'how two languages stand').choices(layoutNames).default('chapters'))
    .option('--format <formats>', `some of ${reportFormats.join(', ')}`, someOf(reportFormats), ['pdf'])
    .option('--out <folder>', 'where the files go', '.')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async ({ json, data, ...flags }: Flags, command: Command) => {
      const fault = faultOf(flags)
      if (fault) command.error(`error: ${fault}`)
      const bar = createProgressBar(terminal)
      const tell = (done: number, of: number) => bar.update(done, of)
      const result: Written = await withKaarna(terminal, data === undefined ? {} : { data }, async ({ services }) => {
        const { db, config, files, log, clock } = services
        const { organisation: slug } = flags
        const organisation =
          slug === undefined ? undefined : await db.transaction().execute((tx) => requireOrganisation(tx, slug))
        const cube = createCube({ db, budgetBytes: config.cacheBytes, log })
        const context = { db, cube, files, baseUrl: config.baseUrl, now: clock() }
        if (flags.county !== undefined)
          return writeBatch(context, organisation, { ...flags, county: flags.county, tell })
        return writeAsked(context, organisation!, flags)
      })
      bar.stop()
      if (json) writeResult(terminal, result)
      else for (const { path, bytes } of result.files) terminal.out.write(`${path} (${Math.ceil(bytes / 1000)} kB)\n`)
      if (flags.kind === 'card' && flags.format.some((one) => one !== 'pdf'))
        terminal.errors.write('A card is written as pdf only.\n')
      for (const { region: missed, fault: why } of result.failed ?? []) terminal.errors.write(`${missed}: ${why}\n`)
    })
}

type Asked = Omit<Flags, 'json' | 'data'>

/** What is wrong with the options together; undefined: nothing. */
function faultOf({ organisation, county, kind, year: upTo, group, region, lang, format }: Asked): string | undefined {
  if (kind !== 'card' && upTo === undefined) return "required option '--year <year>' not specified"
  if (organisation === undefined && county === undefined)
    return "required option '--organisation <slug>' or '--county <key>' not specified"
  const isOneCard = kind === 'card' && county === undefined
  if (lang.beside && !isOneCard && (madeKinds.some((one) => one === kind) || !format.some(isInTwoLanguages)))
    return "two languages as '--lang fi+sv' belong to reports as pdf, docx or html, and to a card"
  if (kind === 'card' && !format.includes('pdf')) return "a card is written as pdf: leave '--format' out"
  if (kind === 'scorecards' && county !== undefined) return "option '--county' does not belong to '--kind scorecards'"
  if (kind === 'agePlan' && group === undefined) return `'--kind agePlan' needs '--group' (${planGroups.join(', ')})`
  if (kind !== 'agePlan' && group !== undefined) return "option '--group' belongs to '--kind agePlan'"
  const isOfRegion = kind === 'card' || (kind === 'negotiation' && county === undefined)
  return !isOfRegion && region !== undefined
    ? "option '--region' belongs to '--kind card' and to an organisation's '--kind negotiation'"
    : undefined
}

function writeAsked(context: ReportContext, organisation: Organisation, asked: Asked): Promise<Written> {
  const { kind, year: upTo, group, region, format: formats, out } = asked
  const { language } = asked.lang
  if (kind === 'card') return writeOneCard(context, { organisation, region, year: upTo, out }, asked.lang)
  if (kind === 'scorecards') return writeScorecards(context, { organisation, year: upTo!, language, out })
  const offered = offeredKinds(organisation.kind)
  if (!offered.includes(kind))
    throw new Error(`${organisation.slug} is a ${organisation.kind}: it makes ${offered.join(', ')}, not ${kind}`)
  const wanted = { kind, year: upTo!, populationGroup: group ?? null, municipality: region ?? null }
  return runReport(context, { ...wanted, organisation: organisation.slug, ...languagesOf(asked), formats, out })
}

/** A card has one language: of two there are two. */
async function writeOneCard(
  context: ReportContext,
  card: Omit<CardOptions, 'language'>,
  { language, beside }: Flags['lang'],
): Promise<Written> {
  const first = await writeCard(context, { ...card, language })
  if (!beside) return first
  const second = await writeCard(context, { ...card, language: beside })
  return { files: [...first.files, ...second.files], durationMs: first.durationMs + second.durationMs }
}

const languagesOf = ({ lang, languages }: Pick<Asked, 'lang' | 'languages'>) => ({
  ...lang,
  layout: languages === 'chapters' ? ('chapters' as const) : ('columns' as const),
})

function writeBatch(
  context: ReportContext,
  organisation: Organisation | undefined,
  asked: Asked & { county: string; tell: (done: number, of: number) => void },
): Promise<Written> {
  const { kind, year: upTo, group, county: area, format: formats, out, tell: onProgress } = asked
  const batch = { area, ...languagesOf(asked), out, onProgress }
  if (kind === 'card' || kind === 'scorecards') return writeCards(context, { ...batch, year: upTo, organisation })
  return writeReports(context, { ...batch, kind, year: upTo!, populationGroup: group ?? null, formats })
}
