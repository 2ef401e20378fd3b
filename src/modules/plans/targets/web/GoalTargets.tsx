import { TargetLine } from '#charts/TargetLine.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { OutlinedGoal } from '../../outline.ts'
import { usePlanDeeds } from '../../web/plan-deeds.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { developmentSentence } from '../development-sentence.ts'
import type { GoalProgress, ProgressVerdict } from '../goal-progress.ts'
import { targetTexts } from '../targets.texts.ts'

/** The mark of a verdict; its word stands beside it. */
export const verdictMarks: Record<ProgressVerdict, Status> = {
  reached: 'reached',
  onCourse: 'onCourse',
  behind: 'behind',
  backwards: 'behind',
  noFigure: 'waiting',
}

/** The way of each figure of a goal with its verdict, or in words what tells that it is reached. */
export function GoalTargets({ goal: { indicatorTargets, progress, criterion } }: { goal: OutlinedGoal }) {
  const t = useTexts(planPageTexts)
  const gone = indicatorTargets.filter(({ indicator }) => progress.every((one) => one.indicator.key !== indicator))
  if (indicatorTargets.length === 0 && !criterion) return <p className="goal-criterion muted">{t.noTarget}</p>
  return (
    <ul className="goal-targets">
      {progress.map((one) => (
        <li key={one.indicator.key} className="goal-way">
          <Way progress={one} isNamed={indicatorTargets.length > 1} />
        </li>
      ))}
      {gone.map(({ indicator }) => (
        <li key={indicator}>
          <Gone indicator={indicator} />
        </li>
      ))}
      {criterion && (
        <li className="goal-criterion">
          <span className="muted">{t.criterion}</span> <PlanText text={criterion} />
        </li>
      )}
    </ul>
  )
}

/** Baseline, now and target; the larger region's move in the same years stands below in words. */
function Way({ progress, isNamed }: { progress: GoalProgress; isNamed: boolean }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { indicator, direction, baseline, current, target, path, expected, verdict, beside } = progress
  return (
    <>
      {isNamed && (
        <p className="goal-way-name">
          <PlanText text={indicator.title} />
        </p>
      )}
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
            path={path}
            expected={expected}
            direction={direction}
            verdict={verdict}
          />
        )}
      </FittedChart>
      <div className="goal-verdict">
        <StatusMark status={verdictMarks[verdict]} label={t.verdicts[verdict]} />
      </div>
      {beside && (
        <p className="goal-beside">
          {developmentSentence(beside, {
            unit: textIn(indicator.unit, language),
            decimals: indicator.decimals,
            language,
          })}
        </p>
      )}
    </>
  )
}

/** What became of a figure that can not be read any more; whoever may change the goal hears what to do. */
function Gone({ indicator }: { indicator: string }) {
  const t = useTexts(targetTexts)
  const { rights } = usePlanDeeds()
  return (
    <p className="goal-gone">
      <strong>{t.gone(indicator)}</strong> {rights.editsPlan && t.goneAdvice}
    </p>
  )
}
