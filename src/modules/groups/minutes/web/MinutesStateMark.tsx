import { useTexts } from '#web/language.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { MinutesState } from '../minutes.ts'
import { minutesTexts } from './minutes.texts.ts'

const marks: Record<MinutesState, Status> = { draft: 'waiting', checking: 'running', approved: 'done' }

/** How far minutes are, as shape and word. */
export const MinutesStateMark = ({ state }: { state: MinutesState }) => (
  <StatusMark status={marks[state]} label={useTexts(minutesTexts).states[state]} />
)
