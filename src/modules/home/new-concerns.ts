import type { Concern, ConcernKind } from '#modules/concerns/concern.ts'
import { addDays, type Day, isoDay } from '#shared/day.ts'

/** What has lately been said, the newest first, by kind. */
export type NewConcerns = Record<ConcernKind, readonly Concern[]>

/** How long a joy or a concern is news, in days, and how many of a kind are shown. */
const fresh = 31
const shown = 3

/** The newest joys and concerns but for what was left out; null when nobody has lately said any. */
export function newConcernsOf(concerns: readonly Concern[], today: Day): NewConcerns | null {
  const news = concerns
    .filter(({ state, createdAt }) => state !== 'leftOut' && isoDay(new Date(createdAt)) >= addDays(today, -fresh))
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
  const of = (kind: ConcernKind) => news.filter((concern) => concern.kind === kind).slice(0, shown)
  return news.length > 0 ? { joy: of('joy'), concern: of('concern') } : null
}
