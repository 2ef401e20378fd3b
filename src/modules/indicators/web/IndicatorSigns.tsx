import { textIn } from '#shared/local-text.ts'
import { useLanguage } from '#web/language.tsx'
import type { IndicatorData } from './indicator.loader.ts'
import { StateConcerns } from './StateConcerns.tsx'
import { StateGoals } from './StateGoals.tsx'

/** The goals, joys and concerns that the organisation has tied to the indicator, and the ways to new ones. */
export function IndicatorSigns({ data: { indicator, profile, signs } }: { data: IndicatorData }) {
  const language = useLanguage()
  const goals = signs.goals.filter((goal) => goal.indicator === indicator.key)
  const concerns = signs.concerns.find((one) => one.indicator === indicator.key)
  if (goals.length === 0 && !concerns && !signs.mayAddGoal && !signs.mayAddConcern) return null
  const row = { goals, concerns, profile: { indicator, change: profile?.change ?? null } }
  const name = textIn(indicator.title, language)
  return (
    <div className="indicator-signs">
      <StateGoals row={row} name={name} mayAddGoal={signs.mayAddGoal} hasWords />
      <StateConcerns row={row} name={name} mayAddConcern={signs.mayAddConcern} hasWords />
    </div>
  )
}
