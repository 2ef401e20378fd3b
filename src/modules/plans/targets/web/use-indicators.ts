import { useEffect, useState } from 'react'

import { type IndicatorSummary, listIndicators } from '#modules/indicators/indicators.contract.ts'
import { registerOf } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { usePlace } from '#web/session.tsx'

/** What a form needs to know of an indicator that may be chosen. */
export type ChosenIndicator = Pick<IndicatorSummary, 'key' | 'title' | 'unit' | 'decimals'>

/**
 * Indicators with figures, of the organisation's own register, and those that were chosen before; a goal is rarely set on
 * more than these.
 */
export function useIndicators(chosen: readonly ChosenIndicator[]): readonly ChosenIndicator[] {
  const { organisation } = usePlace()
  const [indicators, setIndicators] = useState<readonly ChosenIndicator[]>([])
  const register = organisation.regionKey ? registerOf(organisation.regionKey) : organisation.demo ? 'demo' : 'real'
  useEffect(() => {
    let isWanted = true
    void call(listIndicators, { register, figures: true, limit: 500 }).then(
      ({ items }) => isWanted && setIndicators(items),
    )
    return () => {
      isWanted = false
    }
  }, [register])
  return [...chosen.filter(({ key }) => indicators.every((one) => one.key !== key)), ...indicators]
}
