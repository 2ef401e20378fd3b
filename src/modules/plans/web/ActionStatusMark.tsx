import { useTexts } from '#web/language.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { OutlinedAction } from '../outline.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { markOf } from './StatusBar.tsx'

/** How an action stands, in a mark and in words: of a late one by how much. */
export function ActionStatusMark({
  action: { status, daysLate },
}: {
  action: Pick<OutlinedAction, 'status' | 'daysLate'>
}) {
  const t = useTexts(planPageTexts)
  return <StatusMark status={markOf[status]} label={status === 'late' ? t.lateBy(daysLate) : t.statuses[status]} />
}
