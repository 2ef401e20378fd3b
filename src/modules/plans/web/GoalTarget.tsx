import { TargetLine } from '#charts/TargetLine.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { GoalProgress, ProgressVerdict } from '../goal-progress.ts'
import type { OutlinedGoal } from '../outline.ts'
import { PlanText } from './PlanText.tsx'
import { planPageTexts } from './plan-page.texts.ts'

const markOf: Record<ProgressVerdict, Status> = {
  reached: 'reached',
  onCourse: 'onCourse',
  behind: 'behind',
  backwards: 'behind',
  noFigure: 'waiting',
}

export function GoalVerdict({ progress }: { progress: GoalProgress | null }) {
  const t = useTexts(planPageTexts)
  return progress && <StatusMark status={markOf[progress.verdict]} label={t.verdicts[progress.verdict]} />
}

/** The way of a goal's figure, or in words what tells that it is reached. */
export function GoalTarget({ goal: { progress, criterion } }: { goal: OutlinedGoal }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  if (!progress) {
    return (
      <p className="goal-criterion">
        {criterion ? (
          <>
            <span className="muted">{t.criterion}</span> <PlanText text={criterion} />
          </>
        ) : (
          <span className="muted">{t.noTarget}</span>
        )}
      </p>
    )
  }
  const { indicator, direction, baseline, current, target, expected, verdict } = progress
  return (
    <FittedChart>
      {(width) => (
        <TargetLine
          width={width}
          language={language}
          unit={textIn(indicator.unit, language)}
          decimals={indicator.decimals}
          baseline={baseline}
          current={current}
          target={target}
          expected={expected}
          direction={direction}
          verdict={verdict}
        />
      )}
    </FittedChart>
  )
}
