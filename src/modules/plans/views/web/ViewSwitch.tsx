import { ChartGantt, Columns3, LayoutList, List } from 'lucide-react'
import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type ViewQuery } from '../plan-view.ts'
import { type PlanViewKind, planViews } from '../view-kinds.ts'
import { writeViewQuery } from '../view-address.ts'
import { viewsTexts } from '../views.texts.ts'

const icons = { board: Columns3, timeline: ChartGantt, groups: LayoutList }

/** From one view of the plan to another; the choices come along. */
export function ViewSwitch({ kind, query }: { kind: PlanViewKind | 'outline'; query: ViewQuery }) {
  const t = useTexts(viewsTexts)
  const at = `/app/${usePlace().organisation.slug}/plan`
  const programme = query.programme ? `?${new URLSearchParams({ programme: query.programme })}` : ''
  return (
    <nav className="view-switch" aria-label={t.waysToLook}>
      <Link to={`${at}${programme}`} {...(kind === 'outline' ? { 'aria-current': 'page' as const } : {})}>
        <Icon as={List} />
        {t.names.outline}
      </Link>
      {planViews.map((one) => (
        <Link
          key={one}
          to={`${at}/${one}${writeViewQuery(query)}`}
          {...(kind === one ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon as={icons[one]} />
          {t.names[one]}
        </Link>
      ))}
    </nav>
  )
}
