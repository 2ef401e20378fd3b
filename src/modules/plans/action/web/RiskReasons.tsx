import { TriangleAlert } from 'lucide-react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { RiskReason } from '../../action.ts'
import type { ActionPage } from '../action-page.contract.ts'
import { actionPageTexts } from './action-page.texts.ts'

/** Every reason that the action is at risk, each with what it is about. */
export function RiskReasons({ page: { action, needs } }: { page: ActionPage }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { reasons } = t
  const say: Record<RiskReason, () => string[]> = {
    said: () => [reasons.said],
    milestoneLate: () =>
      action.milestones.flatMap(({ name, on, doneOn }) =>
        on !== null && doneOn === null && on < today
          ? [reasons.milestoneLate(textIn(name, language), formatDay(on, language))]
          : [],
      ),
    dependencyLate: () =>
      needs.flatMap(({ title, status, endsOn }) =>
        status === 'late' && endsOn
          ? [reasons.dependencyLate(textIn(title, language), formatDay(endsOn, language))]
          : [],
      ),
    dependencyStopped: () =>
      needs.flatMap(({ title, status }) =>
        status === 'stopped' ? [reasons.dependencyStopped(textIn(title, language))] : [],
      ),
  }
  const said = action.riskReasons.flatMap((reason) => say[reason]())
  if (said.length === 0) return null
  return (
    <section className="risk-reasons" aria-labelledby="risk-reasons">
      <h2 id="risk-reasons">
        <Icon as={TriangleAlert} /> {action.status === 'atRisk' ? t.reasonsTitle : t.alsoTitle}
      </h2>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
