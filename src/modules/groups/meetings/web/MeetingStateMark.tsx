import { useTexts } from '#web/language.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { isRunning, type Meeting } from '../meeting.ts'
import { meetingTexts } from './meetings.texts.ts'

const marks = {
  planned: 'waiting',
  invited: 'onCourse',
  running: 'running',
  held: 'done',
  cancelled: 'paused',
} as const satisfies Record<string, Status>

/** How far a meeting is, as a shape and a word. */
export function MeetingStateMark({ meeting }: { meeting: Pick<Meeting, 'state' | 'openedAt'> }) {
  const t = useTexts(meetingTexts)
  const state = isRunning(meeting) ? 'running' : meeting.state
  return <StatusMark status={marks[state]} label={t.states[state]} />
}
