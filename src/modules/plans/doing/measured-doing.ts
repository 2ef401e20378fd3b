import { z } from 'zod'

import { origin, type ProfileRow } from '#modules/indicators/reading.ts'
import { sourceText } from '#modules/regions/region.ts'
import { ownDoing, type OwnDoing } from './own-doing.ts'

/** A measure of own doing with its name and what was done by year, whoever tells it. */
export const measuredDoing = z
  .object({
    ...ownDoing.shape,
    name: sourceText.meta({ description: 'Empty when its indicator is not known any more and it has no other name' }),
    unit: sourceText,
    decimals: z.int().nonnegative().nullable().meta({ description: 'Of an indicator’s figures; null: as written' }),
    isAvailable: z.boolean().meta({ description: 'Whether the indicator that should tell it is known' }),
    origin: origin.nullable(),
  })
  .meta({ id: 'MeasuredDoing' })
export type MeasuredDoing = z.infer<typeof measuredDoing>

interface DoingFacts {
  rowOf: ReadonlyMap<string, Pick<ProfileRow, 'indicator' | 'years' | 'values' | 'origin'>>
  /** What was done after this year is not told. */
  upToYear?: number | undefined
}

/** The figures of an indicator stand in for what is not typed; a measure without one is what was written. */
export function toMeasuredDoing(doing: OwnDoing, { rowOf, upToYear = Infinity }: DoingFacts): MeasuredDoing {
  const row = doing.indicator === null ? undefined : rowOf.get(doing.indicator)
  const { indicator, years = [], values = [] } = row ?? {}
  const measured = years.flatMap((year, at) => {
    const value = values[at] ?? null
    return value === null ? [] : [{ year, value }]
  })
  return {
    ...doing,
    name: doing.name ?? indicator?.title ?? {},
    unit: doing.unit ?? indicator?.unit ?? {},
    decimals: indicator?.decimals ?? null,
    values: (row ? measured : doing.values).filter(({ year }) => year <= upToYear),
    isAvailable: doing.indicator === null || row !== undefined,
    origin: row?.origin ?? null,
  }
}
