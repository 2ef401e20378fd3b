import type { Day } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import type { WaySummary } from './way.contract.ts'

export const wayTasks = ['returned', 'sendOn', 'answer', 'decide', 'comment'] as const
export type WayTask = (typeof wayTasks)[number]

type Asked = Pick<WaySummary, 'stage' | 'stages' | 'days' | 'awaited' | 'counts' | 'returned' | 'waitsForOwnUnit'>

/** What a report on its way asks of somebody in a role. What others are waited for is sent on when its day has passed. */
export function tasksOf(way: Asked, role: Role, today: Day): WayTask[] {
  const { stage, awaited, counts, returned, waitsForOwnUnit } = way
  if (role === 'approver') return awaited === 'approver' ? ['decide'] : []
  const isReturned = stage === 'draft' && returned !== null
  if (role === 'editor')
    return [...(waitsForOwnUnit ? (['comment'] as const) : []), ...(isReturned ? (['returned'] as const) : [])]
  if (role !== 'owner' && role !== 'coordinator') return []
  if (isReturned) return ['returned']
  if (counts.unanswered > 0 && stage === 'statements') return ['answer']
  const day = stage === 'approved' ? undefined : way.days[stage]
  const isOver = (awaited === 'sectors' || awaited === 'statements') && day !== undefined && day < today
  return awaited === 'coordinator' || isOver ? ['sendOn'] : []
}
