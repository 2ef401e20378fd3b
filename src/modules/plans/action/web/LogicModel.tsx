import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { verdictMarks } from '../../targets/web/GoalTargets.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { markOf } from '../../web/StatusBar.tsx'
import { type LogicItem, type LogicModel as Model, logicSteps } from '../logic-model.ts'
import { actionAddress } from './action-addresses.ts'
import { actionPageTexts } from './action-page.texts.ts'
import { formatEuros } from '#shared/euros.ts'

/** From what is put in to the figure that tells of it: five steps in words, side by side where there is room. */
export function LogicModel({ model, isOfGoal = false }: { model: Model; isOfGoal?: boolean }) {
  const t = useTexts(actionPageTexts)
  return (
    <section className="logic" aria-labelledby="logic-model">
      <h2 id="logic-model" className={isOfGoal ? 'visually-hidden' : undefined}>
        {t.modelTitle}
      </h2>
      {!isOfGoal && <p className="muted">{t.modelLead}</p>}
      <ol className="logic-model">
        {logicSteps.map((step) => (
          <li key={step} className={`logic-step logic-${step}`}>
            <h3>
              {t.steps[step]} <small>{t.stepsHelp[step]}</small>
            </h3>
            {model[step].length === 0 ? (
              <p className="logic-unknown">{t.unknown}</p>
            ) : (
              <ul>
                {model[step].map((item, at) => (
                  <li key={at}>
                    <Item item={item} />
                    {'action' in item && item.action && (
                      <span className="logic-of">
                        <PlanText text={item.action.title} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Item({ item }: { item: LogicItem }) {
  const t = useTexts(actionPageTexts).item
  const { statuses } = useTexts(planPageTexts)
  const language = useLanguage()
  const slug = usePlace().organisation.slug
  const day = (of: string) => formatDay(of, language)
  switch (item.kind) {
    case 'resources':
      return <PlanText text={item.text} />
    case 'budget':
      return (
        <>
          {item.plannedEuros !== null && t.planned(formatEuros(item.plannedEuros, language))}
          {item.actualEuros !== null && (
            <span className="logic-of">{t.actual(formatEuros(item.actualEuros, language))}</span>
          )}
        </>
      )
    case 'evidence':
      return <>{t.evidence(item.name)}</>
    case 'action':
      return (
        <>
          <Link to={actionAddress(slug, item.id)}>{textIn(item.title, language)}</Link>
          <span className="logic-of">
            <StatusMark status={markOf[item.status]} label={statuses[item.status]} />
          </span>
        </>
      )
    case 'milestones':
      return <>{t.milestones(item.done, item.of)}</>
    case 'occurrences':
      return <>{t.occurrences(item.count)}</>
    case 'reach':
      return (
        <>
          {item.people === null ? t.fewReach(day(item.on)) : t.reach(formatNumber(item.people, language), day(item.on))}
        </>
      )
    case 'effect':
      return (
        <>
          <PlanText text={item.text} />
          <span className="logic-of">{t.effect(day(item.on))}</span>
        </>
      )
    case 'goal':
      return (
        <>
          <span className="logic-of">{t.goal}</span>
          <PlanText text={item.title} />
        </>
      )
    case 'indicator':
      return <Indicator progress={item.progress} />
    case 'criterion':
      return (
        <>
          <span className="logic-of">{t.criterion}</span>
          <PlanText text={item.text} />
        </>
      )
  }
}

function Indicator({ progress }: { progress: Extract<LogicItem, { kind: 'indicator' }>['progress'] }) {
  const t = useTexts(actionPageTexts).item
  const language = useLanguage()
  const { verdicts } = useTexts(planPageTexts)
  const { indicator, baseline, current, target, verdict } = progress
  const point = ({ year, value }: { year: number; value: number }) =>
    `${formatNumber(value, language, indicator.decimals)} (${year})`
  return (
    <>
      <PlanText text={indicator.title} />
      <span className="logic-of">
        {t.way(point(baseline), current ? point(current) : t.noNow, point(target))} {textIn(indicator.unit, language)}
      </span>
      <StatusMark status={verdictMarks[verdict]} label={verdicts[verdict]} />
    </>
  )
}
