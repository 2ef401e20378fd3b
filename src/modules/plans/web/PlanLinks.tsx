import { Scale, Waypoints } from 'lucide-react'
import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { dutyHolderOf } from '../duties/duty.ts'
import { planPageTexts } from './plan-page.texts.ts'

/** From the plan to what the law asks of it, and to the plans of others in the area; for municipalities and counties. */
export function PlanLinks() {
  const t = useTexts(planPageTexts)
  const { organisation } = usePlace()
  if (!dutyHolderOf(organisation.kind)) return null
  const at = `/app/${organisation.slug}/plan`
  return (
    <p className="plan-links">
      <Link to={`${at}/duties`}>
        <Icon as={Scale} />
        {t.duties}
      </Link>
      <Link to={`${at}/across`}>
        <Icon as={Waypoints} />
        {t.across}
      </Link>
    </p>
  )
}
