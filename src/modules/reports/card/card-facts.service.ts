import { countryKeyOf, type Question, requireRegion } from '#modules/indicators/analyses/question.ts'
import { readRowsOnSpine, type RowOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import type { IndicatorChoice } from '#modules/indicators/cube.ts'
import { findApprovedProgrammes, findGoalsOf, findOrganisationsOfRegion } from '#modules/plans/across/across.queries.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import { categoryOf, type Region, type RegionKey } from '#modules/regions/region.ts'
import { findingsOfFigures } from '../drafting/key-findings.ts'
import { wordsOfFinding } from '../drafting/finding-words.ts'
import { chooseForCard, chooseForSecondPage } from './card-choice.ts'
import type { SecondPage } from './card-second-page.ts'

interface CardSubject {
  region: Region
  indicators: IndicatorChoice
  /** Nothing newer is read. */
  upToYear?: number | undefined
  /** Whose programme is in force is asked of this year. */
  year: number
}

/** So many findings of each kind fit on the page in every language. */
const mostFindings = 4
const mostGoals = 8

/** The figures of a card's both pages, and the goals that are followed in the area. Throws `notFound` for an unknown indicator. */
export async function readCardFacts(
  question: Question,
  { region, indicators, upToYear, year }: CardSubject,
): Promise<{ rows: RowOnSpine[]; second: SecondPage }> {
  const regions = await question.cube.regions(question.tx)
  const country = countryKeyOf(requireRegion(regions, region.key))
  const county = region.memberOf.filter((key) => categoryOf(key) === 'hyvinvointialue')
  const larger = [...county, ...(country && country !== region.key ? [country] : [])]
  const all = await readRowsOnSpine(question, { region: region.key, indicators, upToYear, compare: county })
  const state = all.filter(({ indicator }) => indicator.theme !== 'population')
  const rows = chooseForCard(all)
  const told = findingsOfFigures({ rows: state, larger })
  const places = { own: region, larger: new Map(larger.map((key) => [key, requireRegion(regions, key)])) }
  const sentences = (verdict: 'better' | 'worse') =>
    onceEach(told.filter((finding) => finding.verdict === verdict))
      .slice(0, mostFindings)
      .map((finding) => wordsOfFinding(finding, places, question.language))
  return {
    rows,
    second: {
      strengths: sentences('better'),
      worries: sentences('worse'),
      programme: await readGoalsInForce(question, region.key, year),
      rows: chooseForSecondPage(all, rows),
    },
  }
}

/** An indicator is told once: of what is weightier, its change or its distance. */
const onceEach = (findings: ReturnType<typeof findingsOfFigures>) =>
  [...new Map(findings.toReversed().map((finding) => [finding.row.indicator.key, finding])).values()].toReversed()

/** Of approved programmes alone: a draft is its writers' own matter. */
async function readGoalsInForce(
  { tx }: Pick<Question, 'tx'>,
  region: RegionKey,
  year: number,
): Promise<SecondPage['programme']> {
  const organisations = await findOrganisationsOfRegion(tx, region)
  const programme = programmeOfYear(await findApprovedProgrammes(tx, organisations), year)
  if (!programme) return null
  const goals = await findGoalsOf(tx, [programme.id])
  const shown = goals.slice(0, mostGoals).map(({ title }) => title)
  return { name: programme.name, goals: shown, others: goals.length - shown.length }
}
