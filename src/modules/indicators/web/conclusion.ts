import type { Language } from '#shared/texts.ts'
import type { ProfileRow } from '../reading.ts'
import { changeSentence, trendSentence } from '../sentence.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { yearList } from './indicator-view.ts'

/**
 * What the figure does, in sentences: over the long run where a trend may be claimed, then since the previous value, and
 * the years without a figure. `Luku on kasvanut vuodesta 2013, … Se laski edellisestä.`
 */
export function conclusion(profile: Omit<ProfileRow, 'rank'>, language: Language): string {
  const t = indicatorPageTexts[language]
  const { latest, change, trend, indicator, missingYears } = profile
  if (!latest) return `${t.noFigure}.`
  const course = trendSentence(trend, indicator.direction, language)
  const since = change && changeSentence(change, language)
  return (
    [
      course && `${t.conclusion.figure} ${course}.`,
      since && `${course ? t.conclusion.again : t.conclusion.figure} ${since}.`,
      !course && !since && t.conclusion.single(latest.year),
      missingYears.length > 0 && t.missing(yearList(missingYears), missingYears.length),
    ]
      .filter((part) => typeof part === 'string')
      .join(' ')
      // A probability stays on one line.
      .replaceAll(/p ([=<]) /g, 'p\u00a0$1\u00a0')
  )
}
