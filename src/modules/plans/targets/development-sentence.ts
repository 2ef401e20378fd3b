import { formatBare, formatValue, type ValueFormat } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { formatChange, formatNumber } from '#shared/number.ts'
import type { Development } from './development.ts'
import { developmentTexts } from './development.texts.ts'

/**
 * What the larger region did in the same years, and how the own change compares: in words alone, and better or worse only
 * beyond what the indicator states as a change.
 */
export function developmentSentence(
  { region, from, to, difference, ownDifference, standing }: Development,
  { unit, decimals, language }: ValueFormat,
): string {
  const t = developmentTexts[language]
  const say = (value: number) => formatNumber(value, language, decimals)
  const change = (value: number) => formatChange(value, language, decimals)
  const sized = (value: number) => `${change(value)}${unitOfChange(value, { unit, decimals, language })}`
  const moved = t.beside(
    textIn(region.title, language),
    say(from.value),
    say(to.value),
    change(difference),
    sized(ownDifference),
  )
  const gap = change(ownDifference - difference)
  // Where what counts as a change is not stated, no gap that is written as zero is told as one either.
  const told = standing === 'unjudged' && gap === change(0) ? 'alike' : standing
  return `${moved} ${t.standings[told](sized(ownDifference - difference))}`
}

/** What follows the size of a change: ` prosenttiyksikköä`, ` / 10 000`; an index has none. */
function unitOfChange(value: number, format: ValueFormat): string {
  const { points } = developmentTexts[format.language]
  const unit = format.unit === '%' ? points : format.unit
  const bare = formatBare(value, format)
  return formatValue(value, { ...format, unit: /^(indeksi|index)$/.test(unit) ? '' : unit }).slice(bare.length)
}
