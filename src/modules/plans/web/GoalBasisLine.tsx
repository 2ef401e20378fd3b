import { Link } from 'react-router'

import { concernAddress, phenomenonAddress } from '#modules/concerns/web/addresses.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { OutlinedGoal } from '../outline.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanText } from './PlanText.tsx'

/** The joy, concern or phenomenon that the goal answers. */
export function GoalBasisLine({ basis: { kind, id, text } }: { basis: NonNullable<OutlinedGoal['basis']> }) {
  const t = useTexts(planPageTexts)
  const { slug } = usePlace().organisation
  return (
    <p className="goal-description">
      <span className="muted">{t.answers[kind]}</span>{' '}
      <Link to={kind === 'concern' ? concernAddress(slug, id) : phenomenonAddress(slug, id)}>
        <PlanText text={text} />
      </Link>
    </p>
  )
}
