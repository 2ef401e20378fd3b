import type { RegionIndex } from '#modules/regions/region-index.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type BreakdownDimension, breakdownName } from '../breakdown.ts'
import type { Indicator } from '../indicator.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { genderWords, tellsOfMinors } from '../minors.ts'
import { certaintyOf } from '../sentence.ts'
import { analysesTexts } from './analyses.texts.ts'
import type { GapReading } from './analysis.ts'
import { sizeText, valueText } from './value-format.ts'

export interface GapNames {
  indicator: Pick<Indicator, 'title' | 'unit' | 'decimals'>
  dimensions: readonly BreakdownDimension[]
  regions: Pick<RegionIndex, 'find'>
  language: Language
}

type Gap = Omit<GapReading, 'sentence'>

/**
 * `ero koulutusryhmien välillä on kasvanut vuodesta 2015 (selvä muutos, p = 0,017), nyt se on 20,1 prosenttiyksikköä
 * (Perusaste 30,2 %, Korkea-aste 10,1 %), ero on suurempi kuin sattuma selittää (95 %)`. That it has grown or narrowed is
 * said only by its trend test, and that it is more than chance only by its own; a relative gap that went otherwise is told too.
 */
export function gapSentence(gap: Gap, names: GapNames): string {
  const { language, indicator } = names
  const texts = analysesTexts[language]
  const groups = groupsOf(gap, names)
  const size = sizeText(gap.difference, indicator, language)
  const claim = claimOf(gap.trend)
  const course = claim
    ? `${texts.gap[claim.verdict](groups, claim.since)} (${certaintyOf(claim.pValue, language)}), ${texts.gap.now(size)}`
    : texts.gap.is(groups, size)
  const ends = texts.gap.ends(endText(gap, gap.from, names), endText(gap, gap.to, names))
  const chance = gap.isSignificant === null ? undefined : gap.isSignificant ? texts.beyondChance : texts.maybeChance
  return [`${course} ${ends}`, chance, relativeText(gap, language)].filter((part) => part !== undefined).join(', ')
}

/** What a significant trend says. */
function claimOf({ verdict, firstYear, pValue }: Gap['trend']) {
  return verdict === 'none' || firstYear === null || pValue === null ? undefined : { verdict, since: firstYear, pValue }
}

/** How the relative gap went, where that is something else than how the difference did. */
function relativeText({ trend, ratioTrend }: Gap, language: Language): string | undefined {
  if (ratioTrend.pValue === null || ratioTrend.verdict === trend.verdict) return undefined
  const texts = analysesTexts[language].gap.relative
  const claim = claimOf(ratioTrend)
  return claim ? `${texts[claim.verdict](claim.since)} (${certaintyOf(claim.pValue, language)})` : texts.none
}

function groupsOf({ by }: Gap, { indicator, language }: GapNames): string {
  const { between } = analysesTexts[language]
  if (by.kind === 'gender') return tellsOfMinors(textIn(indicator.title, 'fi')) ? between.minors : between.gender
  if (by.kind === 'area')
    return by.category === 'osa-alue'
      ? between.parts
      : by.category === 'kunta'
        ? between.municipalities
        : between.counties
  return by.dimension in between ? between[by.dimension as keyof typeof between] : between.other
}

/** `Perusaste 30,2 %`. */
function endText({ by, groups }: Gap, end: string, { indicator, dimensions, regions, language }: GapNames): string {
  const genderNames = genderWords(indicatorTexts[language], textIn(indicator.title, 'fi'))
  const name =
    by.kind === 'gender'
      ? genderNames[end === 'male' ? 'male' : 'female']
      : by.kind === 'area'
        ? textIn(regions.find(end)?.title ?? {}, language)
        : breakdownName(end, dimensions, language)
  const { value } = groups.find(({ key }) => key === end)!
  return `${name} ${valueText(value, indicator, language)}`
}
