import { Link } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { RiskReason } from '../action.ts'
import { actionAddress } from '../action/web/action-addresses.ts'
import { actionPageTexts } from '../action/web/action-page.texts.ts'
import type { OutlinedAction, OutlinedGoal } from '../outline.ts'
import { editsAction } from '../plans.access.ts'
import { ActionStatusMark } from './ActionStatusMark.tsx'
import { FiveWays } from './FiveWays.tsx'
import { PartMenu } from './PartMenu.tsx'
import { usePlanDeeds } from './plan-deeds.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanText } from './PlanText.tsx'
import { useSought } from './use-sought.ts'
import { TalkButton } from './TalkButton.tsx'

/** The actions of a goal; on a narrow screen each becomes a block. */
export function ActionTable({ goal, all }: { goal: OutlinedGoal; all: readonly OutlinedAction[] }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const mayEditAny = goal.actions.some(({ unitId }) => editsAction(rights, unitId))
  if (goal.actions.length === 0) return <p className="goal-empty muted">{t.noActions}</p>
  const { columns } = t
  return (
    <table className="action-table">
      <caption className="visually-hidden">{t.showActions(textIn(goal.title, language))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.action}</th>
          <th scope="col">{columns.owner}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.ends}</th>
          <th scope="col">{columns.ways}</th>
          {mayEditAny && (
            <th scope="col" className="action-deeds">
              <span className="visually-hidden">{columns.deeds}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {goal.actions.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            place={{ at: all.findIndex(({ id }) => id === action.id), of: all.length }}
            hasDeeds={mayEditAny}
          />
        ))}
      </tbody>
    </table>
  )
}

function ActionRow({
  action,
  place,
  hasDeeds,
}: {
  action: OutlinedAction
  place: { at: number; of: number }
  hasDeeds: boolean
}) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { rights } = usePlanDeeds()
  const slug = usePlace().organisation.slug
  const isSought = useSought([`action-${action.id}`]) !== null
  const { id, version, title, goalId, status, riskReasons, endsOn, latestFollowUp, fiveWays } = action
  return (
    <tr id={`action-${id}`} className={isSought ? 'sought' : undefined}>
      <th scope="row">
        <Link className="action-name" to={actionAddress(slug, id)}>
          <PlanText text={title} />
        </Link>{' '}
        <TalkButton
          of={{ kind: 'action', id, name: textIn(title, language) }}
          hasMenu={editsAction(rights, action.unitId)}
        />
        {latestFollowUp && (
          <p className="action-follow-up">
            <span className="muted">{t.latest(formatDay(latestFollowUp.on, language), latestFollowUp.authorName)}</span>{' '}
            <PlanText text={latestFollowUp.text} />
          </p>
        )}
      </th>
      <td>
        <ActionOwner action={action} />
      </td>
      <td className="action-status">
        <ActionStatusMark action={action} />
        {status === 'atRisk' && <RiskWords reasons={riskReasons} />}
      </td>
      <td className="number">{endsOn ? formatDay(endsOn, language) : t.continuous}</td>
      <td>
        <FiveWays ways={fiveWays} />
      </td>
      {hasDeeds && (
        <td className="action-deeds">
          {editsAction(rights, action.unitId) && (
            <PartMenu
              part={{ kind: 'action', id, version, name: textIn(title, language) }}
              place={place}
              edit={{ kind: 'action', goalId, action }}
              follow={{ kind: 'followUp', action }}
            />
          )}
        </td>
      )}
    </tr>
  )
}

/** Why an action is at risk, unless somebody has only said so. */
function RiskWords({ reasons }: { reasons: readonly RiskReason[] }) {
  const { shortReasons } = useTexts(actionPageTexts)
  const computed = reasons.filter((reason) => reason !== 'said')
  return computed.length > 0 && <p className="small muted">{computed.map((one) => shortReasons[one]).join(', ')}</p>
}

function ActionOwner({ action: { unitName, ownerLabel, ownerHasLeft } }: { action: OutlinedAction }) {
  const t = useTexts(planPageTexts)
  const { hasLeft } = useTexts(actionPageTexts)
  if (!unitName && !ownerLabel) return <span className="muted">{t.noOwner}</span>
  return (
    <>
      {unitName && <PlanText text={unitName} />}
      {unitName && ownerLabel && ', '}
      {ownerLabel}
      {ownerHasLeft && <span className="muted"> ({hasLeft})</span>}
    </>
  )
}
