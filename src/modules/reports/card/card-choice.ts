import { themes } from '#modules/indicators/indicator.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'

/** So many rows fit on the first page in every language. */
export const mostOnCard = 22
/** So many more fit on the second, below what the figures tell. */
export const mostBeside = 18

/**
 * The rows of a card, in the order of the themes: those with a figure, taken from each theme in turn, so that a long theme does
 * not crowd out a short one. Facts of population stand above and are no state.
 */
export function chooseForCard<Row extends Pick<ComparedRow, 'latest' | 'indicator'>>(
  rows: readonly Row[],
  most = mostOnCard,
): Row[] {
  const having = rows.filter(({ latest, indicator }) => latest && indicator.theme !== 'population')
  const byTheme = [...themes, null].map((theme) => having.filter(({ indicator }) => indicator.theme === theme))
  const chosen = new Set<Row>()
  for (let turn = 0; chosen.size < most && turn < having.length; turn++) {
    for (const row of byTheme.flatMap((its) => its[turn] ?? [])) if (chosen.size < most) chosen.add(row)
  }
  return byTheme.flatMap((its) => its.filter((row) => chosen.has(row)))
}

/** The rows that the first page had no room for, in the order of the themes. */
export function chooseForSecondPage<Row extends Pick<ComparedRow, 'latest' | 'indicator'>>(
  rows: readonly Row[],
  onFirst: readonly Row[],
): Row[] {
  const shown = new Set(onFirst)
  return chooseForCard(
    rows.filter((row) => !shown.has(row)),
    mostBeside,
  )
}
