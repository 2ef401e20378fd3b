import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { goalsOf } from '#modules/plans/outline.ts'
import { categoryOf } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { route } from '#server/http.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { type BlockSettings, figuresAsked } from '../blocks/index.ts'
import type { Report } from '../report.ts'
import { findReport } from '../reports.queries.ts'
import { readToldConcerns } from '../resolve/concern-facts.ts'
import { readToldPlans } from '../resolve/plan-facts.ts'
import { chapterSummary } from './chapter-summary.ts'
import { toFindingView } from './finding-words.ts'
import { keyFindings } from './key-findings.ts'
import { getProposals, type Proposals } from './proposals.contract.ts'
import { areaOf } from '../report-area.ts'

interface Asked {
  report: Report
  organisation: Organisation
  language: Language
  today: Day
}

/** Reads the report's figures, plan and concerns, each once, and proposes what could be said of them. */
async function propose(tx: ReadTx, cube: Cube, { report, organisation, language, today }: Asked): Promise<Proposals> {
  const area = areaOf(report, organisation)
  const own = area === null ? undefined : await findRegion(tx, area)
  if (!own) return { chapters: [], findings: [] }
  const { year, languages: written } = report
  const reader = await readOrganisationReader(tx, organisation.id)
  const wanted = own.memberOf.filter((key) => ['hyvinvointialue', 'maa'].includes(categoryOf(key) ?? ''))
  const settings = report.chapters.map(({ blocks }) => blocks.map((block) => block.settings))
  const indicators = [...new Set(settings.flat().flatMap((one) => figuresAsked(one).indicators ?? []))]
  const compare = wanted
  const rows = await cube.comparison(tx, {
    reader,
    indicators,
    region: own.key,
    upToYear: year,
    compare,
    withField: false,
  })
  const regions = await cube.regions(tx)
  const larger = new Map(
    wanted.flatMap((key) => {
      const region = regions.find(key)
      return region ? [[key, region] as const] : []
    }),
  )
  // Goals are key findings also in a report that shows none.
  const asking: BlockSettings[] = [...settings.flat(), { kind: 'goals' }]
  const plans = await readToldPlans(tx, cube, { reader, organisation, report, settings: asking, today })
  const concerns = await readToldConcerns(tx, organisation.id, year)
  const places = { own, larger }
  const byKey = new Map(rows.map((row) => [row.indicator.key, row]))
  const goals = plans.ofYear ? goalsOf(plans.ofYear) : []
  return {
    findings: keyFindings({ rows, larger: wanted, goals, concerns, year }).map((finding) =>
      toFindingView(finding, places, { written, language }),
    ),
    chapters: report.chapters.flatMap(({ id }, index) => {
      const summary = (one: Language) => chapterSummary(settings[index]!, { rows: byKey, plans, places, year }, one)
      if (summary(language) === '') return []
      return [{ chapter: id, words: Object.fromEntries(written.map((one) => [one, summary(one)])) }]
    }),
  }
}

export const proposalRoutes = (cube: Cube) => [
  route(getProposals, async ({ tx, organisation, today }, { report: id, language }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report) throw new AppError('notFound', 'No such report')
    return propose(tx, cube, { report, organisation, language, today })
  }),
]
