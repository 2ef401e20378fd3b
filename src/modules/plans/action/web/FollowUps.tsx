import { formatDay } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { FollowUp } from '../../follow-up.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import type { ActionPage } from '../action-page.contract.ts'
import { reachGroupIds } from '../reach.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { actionPageTexts } from './action-page.texts.ts'
import { formatEuros } from '#shared/euros.ts'

/** What was told of the action, newest first. */
export function FollowUps({ page: { followUps } }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t.followUpsTitle}</h2>
      {followUps.length === 0 && <p className="muted">{t.noFollowUps}</p>}
      <ol className="timeline">
        {followUps.map((followUp) => (
          <Told key={followUp.id} followUp={followUp} />
        ))}
      </ol>
    </section>
  )
}

function Told({ followUp }: { followUp: FollowUp }) {
  const t = useTexts(actionPageTexts)
  const { states } = useTexts(planFormTexts)
  const language = useLanguage()
  const day = (of: string) => formatDay(of, language)
  const { on, authorName, state, text, periodFrom, periodTo, costEuros, effect } = followUp
  const facts = [
    periodFrom && periodTo && t.period(day(periodFrom), day(periodTo)),
    ...useReach(followUp),
    costEuros !== null && t.cost(formatEuros(costEuros, language)),
  ].filter((one) => typeof one === 'string')
  return (
    <li>
      <p className="timeline-head">
        <strong>{day(on)}</strong>
        <span className="muted"> {authorName}</span>
        {state && <span className="timeline-state">{states[state]}</span>}
      </p>
      <p className="timeline-text">
        <PlanText text={text} />
      </p>
      {effect && (
        <p className="timeline-effect">
          <span className="muted small">{t.effect}</span>
          <PlanText text={effect} />
        </p>
      )}
      {facts.length > 0 && (
        <ul className="timeline-facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** How many were reached, and of whom, in words. */
function useReach({ reach, reachGroups, reachHidden }: FollowUp): string[] {
  const t = useTexts(actionPageTexts)
  const { groups } = useTexts(actionFormTexts)
  const language = useLanguage()
  const total = reachHidden.includes('reach') ? [t.fewReached] : []
  if (reach !== null) total.push(t.reached(formatNumber(reach, language)))
  const told = reachGroupIds.flatMap((group) => {
    if (reachHidden.includes(group)) return [`${groups[group]}: ${t.fewGroup}`]
    const count = reachGroups[group]
    return count === undefined ? [] : [`${groups[group]}: ${formatNumber(count, language)}`]
  })
  return reachHidden.includes('reach') ? total : [...total, ...told]
}
