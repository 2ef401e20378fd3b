import { FileText, NotebookPen } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import type { Meeting } from '../meeting.ts'
import { groupMeetingsTexts } from './group-meetings.texts.ts'

/** From a meeting to the notes taken in it and, once it was held, to its minutes. */
export function MeetingWays({ meeting: { id, groupId, state } }: { meeting: Meeting }) {
  const t = useTexts(groupMeetingsTexts)
  const { slug } = usePlace().organisation
  const page = `/app/${slug}/groups/${groupId}/meetings/${id}`
  if (state === 'cancelled') return null
  return (
    <nav className="meeting-ways" aria-label={t.ways}>
      <LinkButton to={`${page}/notes`} icon={NotebookPen} size="small">
        {t.notes}
      </LinkButton>
      {state === 'held' && (
        <LinkButton to={`${page}/minutes`} icon={FileText} size="small">
          {t.minutes}
        </LinkButton>
      )}
    </nav>
  )
}
