import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { OutlinedGoal } from '../../outline.ts'
import type { GoalProgress } from '../../targets/goal-progress.ts'
import { planWords } from '../../plan-words.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { continuationTexts } from '../continuation.texts.ts'

/** How far the goal came that this one continues. */
export function GoalBefore({ before }: { before: NonNullable<OutlinedGoal['before']> }) {
  const t = useTexts(continuationTexts)
  const words = useTexts(planWords)
  const language = useLanguage()
  const { title, progress } = before
  return (
    <p className="goal-description">
      <span className="muted">{t.before}:</span> <PlanText text={title} />
      {progress.map((one) => {
        const figures = `${figuresOf(one, t.beforeFigures, language)} · ${words.verdicts[one.verdict]}`
        return (
          <span key={one.indicator.key}>
            {' · '}
            {progress.length > 1 && `${textIn(one.indicator.title, language)}: `}
            {figures}
          </span>
        )
      })}
    </p>
  )
}

function figuresOf(
  { indicator, baseline, current, target }: GoalProgress,
  say: (from: string, now: string, target: string) => string,
  language: Parameters<typeof textIn>[1],
): string {
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  const value = (figure: { year: number; value: number } | null) =>
    figure ? `${formatValue(figure.value, format)} (${figure.year})` : '–'
  return say(value(baseline), value(current), value(target))
}
