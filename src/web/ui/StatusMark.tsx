import { useTexts } from '#web/language.tsx'
import { Boat } from '#web/art/Boat.tsx'
import { kitTexts } from './kit.texts.ts'

export type Status = 'done' | 'running' | 'late' | 'waiting' | 'paused' | 'onCourse' | 'behind' | 'reached'

/** A status as shape and word: never by colour alone. `label` replaces the word where the thing has its own. */
export function StatusMark({ status, label }: { status: Status; label?: string }) {
  const t = useTexts(kitTexts)
  return (
    <span className={`status status-${status}`}>
      {status === 'onCourse' ? <Boat size={20} /> : <i className="status-shape" aria-hidden />}
      {label ?? t.statuses[status]}
    </span>
  )
}
