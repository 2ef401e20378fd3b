import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { z } from 'zod'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { listAgendaSuggestions } from '../agenda.contract.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import { isComing, isRunning } from '../meeting.ts'
import { meetingDay, sayHours } from '../meeting-words.ts'
import { getMeeting } from '../meetings.contract.ts'
import { getMeetingNotes } from '../notes/notes.contract.ts'
import type { NotesData } from '../notes/web/notes.loader.ts'
import { AfterMeeting } from './AfterMeeting.tsx'
import { MeetingDeeds } from './MeetingDeeds.tsx'
import { MeetingDesk } from './MeetingDesk.tsx'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { useMeetingTrail } from './meeting-trail.ts'
import { meetingTexts } from './meetings.texts.ts'
import { MeetingWays } from './MeetingWays.tsx'
import { MeetingStateMark } from './MeetingStateMark.tsx'
import { PreparedMeeting } from './PreparedMeeting.tsx'

export type MeetingData = z.infer<typeof getMeeting.output>

export interface MeetingPageData {
  page: MeetingData
  /** What is due and not on the agenda; none for who does not prepare it. */
  suggestions: readonly AgendaSuggestion[]
  /** For who keeps the meeting while it runs. */
  notes: NotesData | null
}

export async function loadMeeting({ params }: LoaderFunctionArgs): Promise<MeetingPageData> {
  const where = { organisation: params.organisation!, meeting: params.meeting! }
  const page = await call(getMeeting, where)
  const { meeting, rights } = page
  if (!rights.keeps || !isComing(meeting)) return { page, suggestions: [], notes: null }
  if (isRunning(meeting)) return { page, suggestions: [], notes: await call(getMeetingNotes, where) }
  return { page, suggestions: (await call(listAgendaSuggestions, where)).items, notes: null }
}

/** A meeting from its planning to its decisions: prepared, held on one screen, and read afterwards. */
export function MeetingPage() {
  const { page, suggestions, notes } = useLoaderData<MeetingPageData>()
  const { meeting } = page
  return (
    <div className="meeting">
      <MeetingHead page={page} />
      <MeetingWays meeting={meeting} />
      {notes ? (
        <MeetingDesk page={page} notes={notes} />
      ) : isComing(meeting) ? (
        <PreparedMeeting page={page} suggestions={suggestions} />
      ) : (
        <AfterMeeting page={page} />
      )}
    </div>
  )
}

function MeetingHead({ page }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const words = useTexts(meetingTexts)
  const language = useLanguage()
  const { meeting, group } = page
  const { title, on, place, remoteLink, cancelledReason } = meeting
  const name = textIn(group.name, language)
  const day = meetingDay(on, language)
  const trail = useMeetingTrail(group)
  return (
    <PageHeader
      title={title ? textIn(title, language) : words.meetingOf(day)}
      eyebrow={name}
      breadcrumbs={<Breadcrumbs trail={trail} />}
      lead={
        <>
          <span className="meeting-facts">
            <MeetingStateMark meeting={meeting} />
            <span>
              {day} {sayHours(meeting, language)}
            </span>
            {place && <span>{place}</span>}
            {remoteLink && isComing(meeting) && (
              <a href={remoteLink} target="_blank" rel="noreferrer">
                {t.remote}
              </a>
            )}
          </span>
          {cancelledReason && <span className="meeting-cancelled">{t.cancelledBecause(cancelledReason)}</span>}
        </>
      }
      actions={<MeetingDeeds page={page} />}
    />
  )
}
