import { textIn } from '#shared/local-text.ts'
import { formatChange, formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { Development } from './development.ts'
import { developmentTexts } from './development.texts.ts'

/**
 * What the larger region did in the same years, and how the own change compares: in words alone, and better or worse only
 * beyond what the indicator states as a change.
 */
export function developmentSentence(
  { region, from, to, difference, ownDifference, standing }: Development,
  { decimals, language }: { decimals: number; language: Language },
): string {
  const t = developmentTexts[language]
  const say = (value: number) => formatNumber(value, language, decimals)
  const change = (value: number) => formatChange(value, language, decimals)
  const moved = t.beside(
    textIn(region.title, language),
    say(from.value),
    say(to.value),
    change(difference),
    change(ownDifference),
  )
  const gap = change(ownDifference - difference)
  // Where what counts as a change is not stated, no gap that is written as zero is told as one either.
  const told = standing === 'unjudged' && gap === change(0) ? 'alike' : standing
  return `${moved} ${t.standings[told](gap)}`
}
