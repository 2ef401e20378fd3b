import { formatValue, type ValueFormat } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { formatChange, formatPercent } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { Direction } from '../../indicator.ts'
import type { ClubDefinition } from '../club.ts'
import { type FigureMark, medianOf } from '../club-checks.ts'
import type { ApprovedFigure } from '../club-round.ts'
import { clubRoundTexts } from './club-round.texts.ts'

/** How the figures of a definition are written. */
export const formatOf = ({ unit, decimals }: ClubDefinition, language: Language): ValueFormat => ({
  unit: textIn(unit, language),
  decimals,
  language,
})

export interface NamedFigure {
  slug: string
  name: string
  value: number
}

/** The figures there are, the best first where one is better than another, else the largest first. */
export function rankFigures(
  figures: readonly ApprovedFigure[],
  direction: Direction,
  language: Language,
): NamedFigure[] {
  const known = figures.flatMap(({ member, value }) =>
    value === null ? [] : [{ slug: member.slug, name: textIn(member.name, language), value }],
  )
  return known.toSorted((a, b) => (direction === 'lower' ? a.value - b.value : b.value - a.value))
}

/**
 * What the approved figures say, in words: their range, the median and ours. None is called better: differences of single
 * figures are not tested here.
 */
export function sayFigures(
  figures: readonly NamedFigure[],
  { own, definition, language }: { own: string; definition: ClubDefinition; language: Language },
): string {
  const t = clubRoundTexts[language]
  const say = (value: number) => formatValue(value, formatOf(definition, language))
  const bySize = figures.toSorted((a, b) => b.value - a.value)
  const [highest] = bySize
  const lowest = bySize.at(-1)
  if (!highest || !lowest) return ''
  if (bySize.length === 1) return t.single(highest.name, say(highest.value))
  const ours = bySize.find(({ slug }) => slug === own)
  const range = {
    lowest: say(lowest.value),
    lowestOf: lowest.name,
    highest: say(highest.value),
    highestOf: highest.name,
    median: say(medianOf(bySize.map(({ value }) => value))),
  }
  // Equal figures share the first of their places.
  const place = ours ? bySize.findIndex(({ value }) => value === ours.value) + 1 : 0
  return [t.conclusion(bySize.length, range), ours && t.ownPlace(ours.name, say(ours.value), place, bySize.length)]
    .filter(Boolean)
    .join(' ')
}

/** A mark as a sentence for whoever can do something about it. */
export function sayMark(mark: FigureMark, definition: ClubDefinition, language: Language): string {
  const { marks } = clubRoundTexts[language]
  const say = (value: number) => formatValue(value, formatOf(definition, language))
  switch (mark.kind) {
    case 'belowLowest':
      return marks.belowLowest(say(mark.limit))
    case 'aboveHighest':
      return marks.aboveHighest(say(mark.limit))
    case 'largeChange':
      return marks.largeChange(`${formatChange(mark.percent, language)}\u00a0%`, formatPercent(mark.usual, language))
    case 'outlier':
      return marks.outlier
    case 'question':
      return marks.question
  }
}
