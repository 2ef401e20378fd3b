import { countryKeyOf, requireRegion, versusValue } from '#modules/indicators/analyses/question.ts'
import { readRowsOnSpine, type RowOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import type { CatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import { type ProposedIndicator, proposeIndicators } from '#modules/indicators/catalogue/propose-indicators.service.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import { type RegionKey, registerOf } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import { invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { ConcernInput } from './concern.ts'
import { type ConcernFinding, type Evidence, sinceOf } from './concern-finding.ts'
import type { SeenFigure, StoredFinding } from './concern-findings.queries.ts'
import type { IndicatorProposal } from './concerns.contract.ts'

/** What a concern is held against. */
export interface FiguresOfConcerns {
  cube: Cube
  catalogue: CatalogueIndex
}

interface ProposalRequest {
  organisation: Organisation
  language: Language
  /** What is held against figures, with the texts of those that were merged into it. */
  concern: Pick<ConcernInput, 'indicator' | 'theme' | 'populationGroup' | 'region'>
  texts: readonly ConcernInput['text'][]
  /** Other words than its own. */
  search: string | undefined
}

const mostProposals = 8

/** The indicators that would confirm or refute a concern, with what their figures say; the one it was seen in first. */
export async function readProposals(
  tx: ReadTx,
  { cube, catalogue }: FiguresOfConcerns,
  { organisation, language, concern, texts, search }: ProposalRequest,
): Promise<IndicatorProposal[]> {
  const { regionKey } = organisation
  if (regionKey === null) return []
  const reader = await readOrganisationReader(tx, organisation.id)
  const proposed = await proposeIndicators(tx, await catalogue.at(tx), {
    reader,
    register: registerOf(regionKey),
    language,
    text: search ?? texts.map((text) => textIn(text, language)).join(' '),
    theme: concern.theme,
    group: concern.populationGroup,
    limit: mostProposals,
  })
  const first = search === undefined ? concern.indicator : null
  const all = first === null ? proposed : [ownProposal(first), ...proposed.filter(({ key }) => key !== first)]
  const regions = concern.region === null || concern.region === regionKey ? [regionKey] : [concern.region, regionKey]
  const rows = await readFirstWithFigures({ tx, cube, reader, language }, all, regions)
  return all.flatMap(({ key, isCore, words }) => {
    const found = rows.get(key)
    return found ? [{ ...toShown(found.row), region: found.region, isCore, words: [...words] }] : []
  })
}

const ownProposal = (key: IndicatorKey): ProposedIndicator => ({ key, isCore: true, words: [] })

/** The row with the country's values beside, and what a test says of the two. */
function toShown(row: RowOnSpine): Pick<IndicatorProposal, 'row' | 'country' | 'significance'> {
  const { comparisons } = row
  const ofCountry = comparisons.find(({ region }) => /^(demo-)?maa:/.test(region))
  return { row, country: ofCountry?.values ?? [], significance: versusValue(row, row.country).significance }
}

/** Each indicator's row in the first of the regions that has a figure; none where none has. */
async function readFirstWithFigures(
  question: { tx: ReadTx; cube: Cube; reader: Reader; language: Language },
  proposed: readonly ProposedIndicator[],
  regions: readonly RegionKey[],
): Promise<Map<IndicatorKey, { row: RowOnSpine; region: RegionKey }>> {
  const found = new Map<IndicatorKey, { row: RowOnSpine; region: RegionKey }>()
  for (const region of regions) {
    const indicators = proposed.map(({ key }) => key).filter((key) => !found.has(key))
    if (indicators.length === 0) break
    for (const row of await readRowsOnSpine(question, { region, indicators, compare: [] }))
      if (row.latest) found.set(row.indicator.key, { row, region })
  }
  return found
}

interface SightRequest {
  organisation: Organisation
  /** The part of the area that is spoken of; null: all of it. */
  region: RegionKey | null
  indicators: readonly IndicatorKey[]
}

/** The newest figures as they stand now, to be kept as evidence. Throws `invalidInput` for an indicator without one. */
export async function lookAtFigures(
  tx: ReadTx,
  cube: Cube,
  { organisation, region, indicators }: SightRequest,
): Promise<SeenFigure[]> {
  const reader = await readOrganisationReader(tx, organisation.id)
  const regions = [region, organisation.regionKey].filter((key) => key !== null)
  const seen = new Map<IndicatorKey, SeenFigure>()
  for (const key of regions) {
    const wanted = indicators.filter((one) => !seen.has(one))
    if (wanted.length === 0) break
    for (const { indicator, latest, origin } of await cube.profile(tx, { reader, indicators: wanted, region: key }))
      if (latest && origin)
        seen.set(indicator.key, {
          indicator: indicator.key,
          region: key,
          revision: origin.revision,
          year: latest.year,
          value: latest.value,
        })
  }
  return indicators.map((key) => {
    const figure = seen.get(key)
    if (!figure) throw invalidInput('indicators', 'figureMissing')
    return figure
  })
}

/** Findings with their figures: as they were seen, and what has become of them since. */
export async function readFindings(
  tx: ReadTx,
  cube: Cube,
  { organisation, stored }: { organisation: Organisation; stored: readonly StoredFinding[] },
): Promise<ConcernFinding[]> {
  const reader = await readOrganisationReader(tx, organisation.id)
  const findings: ConcernFinding[] = []
  for (const { evidence, ...finding } of stored) {
    const shown: Evidence[] = []
    for (const seen of evidence) shown.push(await readEvidence(tx, cube, { reader, seen }))
    findings.push({ ...finding, evidence: shown })
  }
  return findings
}

async function readEvidence(
  tx: ReadTx,
  cube: Cube,
  { reader, seen: { indicator, region: key, ...seen } }: { reader: Reader; seen: SeenFigure },
): Promise<Evidence> {
  const region = requireRegion(await cube.regions(tx), key)
  const country = countryKeyOf(region)
  const question = { reader, indicators: [indicator], region: key }
  const [then] = await cube.comparison(tx, {
    ...question,
    revisions: { [indicator]: seen.revision },
    upToYear: seen.year,
    compare: country === undefined || country === key ? [] : [country],
    withField: false,
  })
  const [now] = await cube.profile(tx, question)
  const current =
    now?.latest && now.origin ? { revision: now.origin.revision, year: now.latest.year, value: now.latest.value } : null
  const nowOfYear = now?.values[now.years.indexOf(seen.year)] ?? null
  return {
    indicator,
    region: key,
    regionName: region.title,
    seen,
    now: current,
    nowOfYear,
    since: sinceOf(seen, current, nowOfYear),
    row: then ?? null,
    country: then?.comparisons[0]?.values ?? [],
  }
}
