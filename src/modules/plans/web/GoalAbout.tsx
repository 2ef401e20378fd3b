import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { useTexts } from '#web/language.tsx'
import type { OutlinedGoal } from '../outline.ts'
import { targetTexts } from '../targets/targets.texts.ts'
import { FiveWays } from './FiveWays.tsx'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanText } from './PlanText.tsx'

/** With whom a goal is pursued, what it is about, and which ways to wellbeing it calls on. */
export function GoalAbout({ goal: { partners, themes, fiveWays } }: { goal: OutlinedGoal }) {
  const t = useTexts(targetTexts)
  const page = useTexts(planPageTexts)
  const { themes: names } = useTexts(indicatorTexts)
  if (partners.length + themes.length + fiveWays.length === 0) return null
  return (
    <dl className="goal-about">
      {partners.length > 0 && (
        <div>
          <dt>{t.partners}</dt>
          <dd>
            {partners.map(({ name }, at) => (
              <span key={at}>
                {at > 0 && ', '}
                <PlanText text={name} />
              </span>
            ))}
          </dd>
        </div>
      )}
      {themes.length > 0 && (
        <div>
          <dt>{t.themes}</dt>
          <dd>{themes.map((theme) => names[theme]).join(', ')}</dd>
        </div>
      )}
      {fiveWays.length > 0 && (
        <div>
          <dt>{page.columns.ways}</dt>
          <dd>
            <FiveWays ways={fiveWays} />
          </dd>
        </div>
      )}
    </dl>
  )
}
