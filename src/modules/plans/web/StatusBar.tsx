import { useTexts } from '#web/language.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { type ActionStatus, actionStatuses } from '../action.ts'
import type { PlanCounts } from '../outline.ts'
import { planPageTexts } from './plan-page.texts.ts'

export const markOf: Record<ActionStatus, Status> = {
  done: 'done',
  ongoing: 'running',
  atRisk: 'behind',
  late: 'late',
  planned: 'waiting',
  stopped: 'paused',
}

const height = 14
const gap = 2

/** All actions of the plan as one bar, and the same in words below. */
export function StatusBar({ counts: { byStatus, actions } }: { counts: Pick<PlanCounts, 'byStatus' | 'actions'> }) {
  const t = useTexts(planPageTexts)
  const shown = actionStatuses.filter((status) => byStatus[status] > 0)
  if (actions === 0) return null
  const words = shown.map((status) => t.count(byStatus[status], t.statuses[status]))
  return (
    <div className="plan-bar">
      <svg
        className="plan-bar-picture"
        viewBox={`0 0 480 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.barLabel(words.join(', '))}
      >
        {shown.map((status, at) => {
          const before = shown.slice(0, at).reduce((sum, one) => sum + byStatus[one], 0)
          const width = (480 * byStatus[status]) / actions
          return (
            <rect
              key={status}
              className={`plan-bar-part plan-bar-${status}`}
              x={(480 * before) / actions}
              y={0}
              width={Math.max(1, width - gap)}
              height={height}
            />
          )
        })}
      </svg>
      <ul className="plan-bar-words">
        {shown.map((status) => (
          <li key={status}>
            <StatusMark status={markOf[status]} label={t.count(byStatus[status], t.statuses[status])} />
          </li>
        ))}
      </ul>
    </div>
  )
}
