import { useEffect, useState } from 'react'

import { type IndicatorSummary, listIndicators } from '#modules/indicators/indicators.contract.ts'
import { registerOf } from '#modules/regions/region.ts'
import { call } from '#web/api.ts'
import { usePlace } from '#web/session.tsx'

/** Indicators with figures, of the organisation's own register; a goal is rarely set on more than these. */
export function useIndicators(): readonly IndicatorSummary[] {
  const { organisation } = usePlace()
  const [indicators, setIndicators] = useState<readonly IndicatorSummary[]>([])
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
  return indicators
}
