import { useLanguage, useTexts } from '#web/language.tsx'
import type { Interval } from '../interval.ts'
import { investmentTexts } from '../investment.texts.ts'
import type { GoalInvestment } from '../investment.ts'
import { sayEuroRange } from '../say.ts'
import { RangeBar } from './RangeBar.tsx'

/** What a goal's calculation comes to: net, or what was avoided where no costs are told; undefined: nothing. */
export function shownEstimate({
  calculation,
}: Pick<GoalInvestment, 'calculation'>): { range: Interval; isNet: boolean } | undefined {
  if (!calculation || calculation.isDeleted || !calculation.result.known) return undefined
  const { netEuros, avoidedEuros } = calculation.result.estimate
  return netEuros ? { range: netEuros, isNet: true } : { range: avoidedEuros, isNet: false }
}

/** The estimate of a goal in euros from low to high, with its bar on the scale of the page. */
export function Estimate({ goal, scale }: { goal: GoalInvestment; scale: Interval }) {
  const t = useTexts(investmentTexts)
  const language = useLanguage()
  const { calculation } = goal
  if (!calculation || calculation.isDeleted) return <span className="muted">{t.noEstimate}</span>
  const shown = shownEstimate(goal)
  if (!shown)
    return <span className="muted small">{calculation.result.known ? '' : t.estimateGaps[calculation.result.gap]}</span>
  const said = sayEuroRange(shown.range, language)
  return (
    <>
      <span className="investment-range">{said}</span>
      {!shown.isNet && <small>{t.steps.avoided}</small>}
      <RangeBar range={shown.range} scale={scale} label={t.barSays(said)} />
      <small>{t.label}</small>
    </>
  )
}
