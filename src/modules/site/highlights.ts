import type { ProfileRow } from '#modules/indicators/reading.ts'

/** What a measure says to a resident, by the strongest thing that may be claimed of it. */
export type Message = 'better' | 'worse' | 'none'

/** Better or worse when the trend or the latest change says so with its test; the trend goes first. */
export function messageOf({ latest, trend, change }: Pick<ProfileRow, 'latest' | 'trend' | 'change'>): Message {
  if (!latest) return 'none'
  if (trend.verdict === 'better' || trend.verdict === 'worse') return trend.verdict
  return change?.verdict ?? 'none'
}

/** How people are, apart from what the organisation does: the two are never counted together. */
export const outcomesOf = (rows: readonly ProfileRow[]): ProfileRow[] =>
  rows.filter(({ indicator }) => indicator.theme !== 'services')

/**
 * The measures that a public page begins with: the surest ones, good news and worries in turn so that both get the same
 * space, each population group at most twice.
 */
export function chooseHighlights(rows: readonly ProfileRow[], count: number): ProfileRow[] {
  const surest = outcomesOf(rows)
    .filter((row) => messageOf(row) !== 'none')
    .toSorted(bySureness)
  const waiting: Record<'better' | 'worse', ProfileRow[]> = {
    better: surest.filter((row) => messageOf(row) === 'better'),
    worse: surest.filter((row) => messageOf(row) === 'worse'),
  }
  const chosen: ProfileRow[] = []
  let turn: 'better' | 'worse' = 'better'
  while (chosen.length < count && (waiting.better.length > 0 || waiting.worse.length > 0)) {
    const next = waiting[turn].findIndex((row) => mayStillCome(row, chosen))
    if (next >= 0) chosen.push(waiting[turn][next]!)
    // Those passed by may not come later either: their group has had its share.
    waiting[turn].splice(0, next < 0 ? Infinity : next + 1)
    turn = turn === 'better' ? 'worse' : 'better'
  }
  return chosen
}

function mayStillCome({ indicator }: ProfileRow, chosen: readonly ProfileRow[]): boolean {
  return chosen.filter((row) => row.indicator.populationGroup === indicator.populationGroup).length < 2
}

/** A tested trend before a single change, a smaller p before a larger, newer figures before older. */
const bySureness = (one: ProfileRow, other: ProfileRow): number =>
  chanceOf(one) - chanceOf(other) || (other.latest?.year ?? 0) - (one.latest?.year ?? 0)

/** How likely chance alone would make the trend; 1 where no better or worse may be claimed of it. */
const chanceOf = ({ trend }: ProfileRow): number =>
  trend.verdict === 'better' || trend.verdict === 'worse' ? (trend.pValue ?? 1) : 1
