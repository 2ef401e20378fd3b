import { type Day, daysBetween } from '#shared/day.ts'
import type { homeTexts } from './home.texts.ts'

type Texts = (typeof homeTexts)['fi' | 'sv' | 'en']

/** Where we are, in one sentence: how far the council is, when it is known, and how many things wait. */
export function saysWhere(
  t: Texts,
  { councilOn, today, waits }: { councilOn: Day | null; today: Day; waits: number },
): string {
  if (councilOn === null) return waits > 0 ? t.waits(waits) : t.nothingWaits
  return `${t.council(daysBetween(today, councilOn))}${waits > 0 ? t.andWaits(waits) : t.andNothingWaits}`
}
