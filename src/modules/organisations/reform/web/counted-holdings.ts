import type { HoldingKind } from '../reform.ts'
import { holdingKinds } from '../reform.ts'
import type { reformTexts } from '../reform.texts.ts'

type Counts = Partial<Record<HoldingKind, number>>

/** How much there is of each kind; a phenomenon of two units is one. */
export const countHoldings = (holdings: readonly { kind: HoldingKind; id: string }[]): Counts =>
  Object.fromEntries(
    [...Map.groupBy(holdings, ({ kind }) => kind)].map(([kind, its]) => [kind, new Set(its.map(({ id }) => id)).size]),
  )

/** "3 goals, 12 actions, 2 people". */
export const sayCounts = (counts: Counts, kinds: (typeof reformTexts)['fi']['kinds']): string =>
  holdingKinds.flatMap((kind) => (counts[kind] ? [kinds[kind](counts[kind])] : [])).join(', ')
