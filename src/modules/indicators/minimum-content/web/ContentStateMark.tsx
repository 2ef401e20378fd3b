import { useTexts } from '#web/language.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { ContentState } from '../content-status.ts'
import { contentYearTexts } from './content-year.texts.ts'

const marks: Record<ContentState, Status> = {
  covered: 'done',
  missing: 'behind',
  notRelevant: 'paused',
  open: 'waiting',
}

/** How an item stands: a shape and a word. */
export function ContentStateMark({ state, label }: { state: ContentState; label?: string }) {
  const t = useTexts(contentYearTexts)
  return (
    <span className={`content-state content-state-${state}`}>
      <StatusMark status={marks[state]} label={label ?? t.states[state]} />
    </span>
  )
}
