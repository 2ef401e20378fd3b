import type { OutlinedGoal } from '#modules/plans/outline.ts'
import { type Place, placeNameOf } from '#modules/regions/places/place-name.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber, formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { amountIn, shortAmountIn } from './amounts.ts'
import type { KeyFinding } from './key-findings.ts'
import type { KeyFindingView } from './proposals.contract.ts'
import { proposalTexts } from './proposals.texts.ts'
import { asSentence, clausesOf } from './sentences.ts'

export interface FindingPlaces {
  own: Place
  /** The county and the country. */
  larger: ReadonlyMap<RegionKey, Place>
}

/** A finding in one language, as it could stand among the report's key messages. */
export function wordsOfFinding(finding: KeyFinding, places: FindingPlaces, language: Language): string {
  const t = proposalTexts[language]
  switch (finding.kind) {
    case 'change': {
      const [first = '', ...rest] = clausesOf(factsOf(finding, places), language)
      return [`${titleOf(finding, language)}: ${first}.`, ...rest.map(asSentence)].join(' ')
    }
    case 'distance': {
      const { row, beside, value, verdict } = finding
      const where = placeNameOf(places.larger.get(beside)!, language).inside
      const [own, other] = [row.latest.value, value].map((one) => amountIn(one, row.indicator, language)) as [
        string,
        string,
      ]
      return `${titleOf(finding, language)}: ${t.distance[verdict](where, own, other)}.`
    }
    case 'goalReached':
    case 'goalMissed':
      return t[finding.kind](textIn(finding.goal.title, language), goalFigures(finding.goal, language))
    case 'concern': {
      const { concern } = finding.told
      return t[concern.kind](
        textIn(concern.text, language),
        `${titleOf(finding, language)} ${latestOf(finding, language)}`,
      )
    }
  }
}

type OfRow = Extract<KeyFinding, { row: unknown }>

const titleOf = ({ row }: OfRow, language: Language): string => textIn(row.indicator.title, language).trim()

const latestOf = ({ row: { latest, indicator } }: OfRow, language: Language): string =>
  `${shortAmountIn(latest.value, indicator, language)}, ${latest.year}`

/** What stands beside it elsewhere is a finding of its own. */
const factsOf = ({ row }: Extract<KeyFinding, { kind: 'change' }>, { own }: FindingPlaces) => ({
  indicator: row.indicator,
  place: own,
  latest: row.latest,
  change: row.change,
  trend: row.trend,
  rank: null,
  beside: [],
  gaps: [],
  missingYears: [],
  events: [],
  revised: null,
  dimensions: [],
})

/** ` (Yksinäisyys 12,1 % (2025), tavoite 10,0 % (2029))`. */
function goalFigures({ progress }: OutlinedGoal, language: Language): string {
  const t = proposalTexts[language]
  const told = progress.flatMap(({ indicator, current, target }) => {
    if (!current) return []
    const inWords = ({ year, value }: typeof target) => `${shortAmountIn(value, indicator, language)} (${year})`
    return [t.target(textIn(indicator.title, language).trim(), inWords(current), inWords(target))]
  })
  return told.length === 0 ? '' : ` – ${told.join('; ')}`
}

/** Why a finding is proposed, in words. */
export function reasonOf(finding: KeyFinding, language: Language): string {
  const { reasons } = proposalTexts[language]
  if (finding.kind === 'change')
    return finding.timesUsual === null
      ? reasons.change
      : reasons.changeTimes(formatNumber(finding.timesUsual, language, 1))
  if (finding.kind === 'distance') return reasons.distance(formatPercent(100 * finding.share, language))
  return reasons[finding.kind]
}

/** The figures that a finding stands on. */
export function figuresOfFinding(
  finding: KeyFinding,
  places: FindingPlaces,
  language: Language,
): KeyFindingView['figures'] {
  if ('goal' in finding)
    return finding.goal.progress.flatMap(({ indicator, current }) =>
      current
        ? [
            {
              label: `${textIn(indicator.title, language).trim()} (${current.year})`,
              value: shortAmountIn(current.value, indicator, language),
            },
          ]
        : [],
    )
  const { indicator, latest, previous } = finding.row
  const value = (of: number) => shortAmountIn(of, indicator, language)
  const own = { label: `${placeNameOf(places.own, language).name} (${latest.year})`, value: value(latest.value) }
  if (finding.kind === 'distance') {
    const label = `${placeNameOf(places.larger.get(finding.beside)!, language).name} (${latest.year})`
    return [own, { label, value: value(finding.value) }]
  }
  return [own, ...(previous ? [{ label: String(previous.year), value: value(previous.value) }] : [])]
}

export function toFindingView(
  finding: KeyFinding,
  places: FindingPlaces,
  { written, language }: { written: readonly Language[]; language: Language },
): KeyFindingView {
  return {
    id: idOf(finding),
    kind: finding.kind,
    tone: isGood(finding) ? 'positive' : 'negative',
    words: Object.fromEntries(written.map((one) => [one, wordsOfFinding(finding, places, one)])),
    reason: reasonOf(finding, language),
    figures: figuresOfFinding(finding, places, language),
  }
}

function idOf(finding: KeyFinding): string {
  if ('goal' in finding) return `${finding.kind} ${finding.goal.id}`
  if (finding.kind === 'concern') return `concern ${finding.told.concern.id}`
  return `${finding.kind} ${finding.row.indicator.key}`
}

function isGood(finding: KeyFinding): boolean {
  if (finding.kind === 'change' || finding.kind === 'distance') return finding.verdict === 'better'
  if (finding.kind === 'concern') return finding.told.concern.kind === 'joy'
  return finding.kind === 'goalReached'
}
