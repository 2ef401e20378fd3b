import type { ProfileRow } from '#modules/indicators/reading.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { verdictOf } from '../verdict.ts'
import { shortAmountIn } from './amounts.ts'
import { severalTexts } from './several.texts.ts'

/** So many are named; the rest stand in the table. */
const mostNamed = 3

/**
 * How several indicators have gone: how many for the better and worse, and those of which that is surest. A table tells the
 * latest change, these the long course where there is one: where the two differ, that is said of each that is named, and of
 * the others together.
 */
export function sentencesOfSeveral(rows: readonly ProfileRow[], language: Language): string[] {
  const t = severalTexts[language]
  const known = rows.filter(({ latest }) => latest !== null)
  if (known.length === 0) return []
  const better = surestFirst(known.filter((row) => verdictOf(row) === 'better'))
  const worse = surestFirst(known.filter((row) => verdictOf(row) === 'worse'))
  const counts = { of: known.length, better: better.length, worse: worse.length }
  const rest = counts.of - counts.better - counts.worse
  if (rest === counts.of) return [t.noCourse(counts.of)]
  return [
    `${t.course(counts)}${rest > 0 ? t.others(rest) : ''}.`,
    ...(better.length > 0 ? [t.better(named(better, language))] : []),
    ...(worse.length > 0 ? [t.worse(named(worse, language))] : []),
    ...([better, worse].some((its) => its.slice(mostNamed).some(latestBesideCourse)) ? [t.courseFirst] : []),
  ]
}

/** A trend before a single change, and of trends the one that chance explains least. */
export const surestFirst = <Row extends Pick<ProfileRow, 'trend'>>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => sureness(b) - sureness(a))

const sureness = ({ trend }: Pick<ProfileRow, 'trend'>): number =>
  trend.verdict === 'none' || trend.pValue === null ? 0 : 1 - trend.pValue

const named = (rows: readonly ProfileRow[], language: Language): string =>
  rows
    .slice(0, mostNamed)
    .map((row) => {
      const { indicator, latest, trend } = row
      const value = shortAmountIn(latest!.value, indicator, language)
      const beside = latestBesideCourse(row)
      const latestToo = beside ? `; ${severalTexts[language].latest[beside](trend.firstYear!)}` : ''
      return `${textIn(indicator.title, language).trim()} (${value}, ${latest!.year}${latestToo})`
    })
    .join('; ')

/** What the latest change did where it did not go the way of the long course; null where it did, or there is no course. */
function latestBesideCourse({ trend, change, indicator }: ProfileRow): 'against' | 'still' | null {
  if ((trend.verdict !== 'better' && trend.verdict !== 'worse') || trend.firstYear === null || !change) return null
  if (change.movement === 'flat') return 'still'
  const isForBetter = (change.movement === 'rose') === (indicator.direction === 'higher')
  return isForBetter === (trend.verdict === 'better') ? null : 'against'
}
