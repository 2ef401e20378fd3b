import { Link } from 'react-router'

import { TargetLine } from '#charts/TargetLine.tsx'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { actionAddress, goalAddress } from '#modules/plans/action/web/action-addresses.ts'
import { planWords } from '#modules/plans/plan-words.texts.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { markOf } from '#modules/plans/web/StatusBar.tsx'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { ScoredAction, ScoredFigure, ScoredGoal } from '../scorecard.ts'
import { sayEuros } from '../scorecard-words.ts'
import { scorecardTexts } from '../scorecards.texts.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'

const verdictMarks: Record<ScoredFigure['verdict'], Status> = {
  reached: 'reached',
  onCourse: 'onCourse',
  behind: 'behind',
  backwards: 'behind',
  noFigure: 'waiting',
}

/** A goal of the card: what it is measured by, and, apart from it, what the unit does for it. */
export function ScoredGoalRow({ goal }: { goal: ScoredGoal }) {
  const words = useTexts(scorecardTexts)
  const { populationGroups } = useTexts(indicatorTexts)
  const slug = usePlace().organisation.slug
  const language = useLanguage()
  const {
    id,
    number,
    programme,
    title,
    populationGroup,
    unitName,
    isOwn,
    criterion,
    targets,
    figures,
    actions,
    othersActions,
  } = goal
  const facts = [
    textIn(programme.name, language),
    ...(populationGroup ? [populationGroups[populationGroup]] : []),
    ...(isOwn || !unitName ? [] : [words.answersFor(textIn(unitName, language))]),
  ]
  return (
    <li className="scorecard-goal">
      <div className="scorecard-goal-words">
        <h3>
          <Link to={goalAddress(slug, { programme: programme.id, goal: id })}>
            {number} <PlanText text={title} />
          </Link>
        </h3>
        <p className="small muted">{facts.join(' · ')}</p>
      </div>
      <div className="scorecard-figures">
        {figures.map((figure) => (
          <Figure key={figure.indicator.key} figure={figure} />
        ))}
        {figures.length === 0 && (
          <p className="goal-criterion">
            {criterion ? (
              <>
                <span className="muted">{words.criterion}</span> <PlanText text={criterion} />
              </>
            ) : (
              <span className="muted">{targets > 0 ? words.noFigures : words.noMeasure}</span>
            )}
          </p>
        )}
      </div>
      {actions.length > 0 ? <Actions goal={goal} /> : <p className="muted scorecard-none">{words.noActions}</p>}
      {othersActions > 0 && <p className="small muted">{words.others(othersActions)}</p>}
    </li>
  )
}

function Figure({ figure }: { figure: ScoredFigure }) {
  const { verdicts } = useTexts(planWords)
  const language = useLanguage()
  const { indicator, direction, baseline, current, target, path, expected, verdict } = figure
  return (
    <div className="scorecard-figure">
      <div className="scorecard-figure-head">
        <span className="small">
          <PlanText text={indicator.title} />
        </span>
        <StatusMark status={verdictMarks[verdict]} label={verdicts[verdict]} />
      </div>
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
    </div>
  )
}

function Actions({ goal: { title, actions } }: { goal: ScoredGoal }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  const { columns } = words
  return (
    <table className="scorecard-actions">
      <caption className="visually-hidden">{t.actionsOf(textIn(title, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.action}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.followUp}</th>
          <th scope="col" className="numeric">
            {columns.reach}
          </th>
          <th scope="col" className="numeric">
            {words.planned}
          </th>
          <th scope="col" className="numeric">
            {words.actual}
          </th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
      </tbody>
    </table>
  )
}

function ActionLine({ action }: { action: ScoredAction }) {
  const words = useTexts(scorecardTexts)
  const { statuses } = useTexts(planWords)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  const { id, title, status, unitName, ownerLabel, hasOwner, followUp, reach, plannedEuros, actualEuros } = action
  const { columns } = words
  const euros = (sum: number | null) => (sum === null ? '–' : sayEuros(sum, language))
  return (
    <tr>
      <th scope="row">
        <Link to={actionAddress(slug, id)}>
          <PlanText text={title} />
        </Link>
        <span className="small muted">
          {[unitName ? textIn(unitName, language) : null, hasOwner ? ownerLabel : words.noOwner]
            .filter(Boolean)
            .join(', ')}
        </span>
      </th>
      <td data-title={columns.state}>
        <StatusMark status={markOf[status]} label={statuses[status]} />
      </td>
      <td data-title={columns.followUp}>
        {followUp ? (
          <span className="scorecard-told">
            <span className="small muted">{formatDay(followUp.on, language)}</span> <PlanText text={followUp.text} />
          </span>
        ) : (
          <span className="muted">{words.noFollowUp}</span>
        )}
      </td>
      <td className="numeric" data-title={columns.reach}>
        {reach === null ? '–' : formatNumber(reach, language)}
      </td>
      <td className="numeric" data-title={words.planned}>
        {euros(plannedEuros)}
      </td>
      <td className="numeric" data-title={words.actual}>
        {euros(actualEuros)}
      </td>
    </tr>
  )
}
