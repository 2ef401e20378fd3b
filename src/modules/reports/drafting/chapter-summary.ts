import type { ComparedRow } from '#modules/indicators/reading.ts'
import { goalsOf, type Outline } from '#modules/plans/outline.ts'
import { placeNameOf } from '#modules/regions/places/place-name.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type BlockSettings, figuresAsked } from '../blocks/index.ts'
import { planOfBlock, type ToldPlans } from '../resolve/plan-facts.ts'
import { shortAmountIn } from './amounts.ts'
import type { FindingPlaces } from './finding-words.ts'
import { type KeyFinding, keyFindings } from './key-findings.ts'
import { proposalTexts } from './proposals.texts.ts'
import { sentencesOfSeveral } from './several-sentences.ts'

export interface SummaryGround {
  rows: ReadonlyMap<string, ComparedRow>
  plans: ToldPlans
  places: FindingPlaces
  year: number
}

/** So many indicators are named on each side. */
const mostNamed = 3

/**
 * What a chapter's blocks amount to: how its indicators have gone, where the area stands out beside its county and the
 * country, and how its goals and actions stand. Empty when the chapter shows none of them.
 */
export function chapterSummary(settings: readonly BlockSettings[], ground: SummaryGround, language: Language): string {
  const keys = new Set(settings.flatMap((one) => figuresAsked(one).indicators ?? []))
  const rows = [...keys].flatMap((key) => ground.rows.get(key) ?? [])
  return [
    ...(rows.length > 0 ? [...sentencesOfSeveral(rows, language), ...differences(rows, ground, language)] : []),
    ...settings.flatMap((one) => planSentences(one, ground.plans, language)),
  ].join(' ')
}

/** Where the area stands out most, those of the same area and the same side together. */
function differences(rows: readonly ComparedRow[], { places, year }: SummaryGround, language: Language): string[] {
  const t = proposalTexts[language]
  const found = keyFindings({ rows, larger: [...places.larger.keys()], goals: [], concerns: [], year }).filter(
    (finding): finding is Extract<KeyFinding, { kind: 'distance' }> => finding.kind === 'distance',
  )
  return [...places.larger].flatMap(([key, place]) => {
    const where = placeNameOf(place, language).inside
    return (['better', 'worse'] as const).flatMap((verdict) => {
      const its = found.filter((finding) => finding.beside === key && finding.verdict === verdict)
      const names = its.slice(0, mostNamed).map((finding) => besideInWords(finding, language))
      if (names.length === 0) return []
      return [(verdict === 'better' ? t.aheadOf : t.behindOf)(where, names.join('; '))]
    })
  })
}

/** `Yksinäisyys (12,1 %, vertailu 14,0 %)`: ours first. */
function besideInWords({ row, value }: Extract<KeyFinding, { kind: 'distance' }>, language: Language): string {
  const inWords = (of: number) => shortAmountIn(of, row.indicator, language)
  return `${textIn(row.indicator.title, language).trim()} (${inWords(row.latest.value)} / ${inWords(value)})`
}

/** How the goals or the actions stand that a block shows. */
function planSentences(settings: BlockSettings, plans: ToldPlans, language: Language): string[] {
  if (settings.kind !== 'goals' && settings.kind !== 'actions') return []
  const outline = planOfBlock(plans, settings)
  if (!outline) return []
  return settings.kind === 'goals' ? goalSentences(outline, language) : actionSentences(outline, language)
}

function goalSentences(outline: Outline, language: Language): string[] {
  const followed = goalsOf(outline).filter(({ verdict }) => verdict !== null).length
  return followed === 0 ? [] : [proposalTexts[language].goals(followed, outline.counts.byVerdict)]
}

function actionSentences({ counts }: Outline, language: Language): string[] {
  return counts.actions === 0 ? [] : [proposalTexts[language].actions(counts.actions, counts.byStatus)]
}
