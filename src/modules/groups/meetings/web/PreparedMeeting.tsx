import { meetingDay } from '../meeting-words.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import { LinkButton } from '#web/ui/Button.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Agenda } from './Agenda.tsx'
import { meetingPageTexts } from './meeting-page.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
import { MeetingPeople } from './MeetingPeople.tsx'
import { OwnAnswer } from './OwnAnswer.tsx'
import { Proposals } from './Proposals.tsx'
import { Suggestions } from './Suggestions.tsx'
import { TaskList } from './TaskList.tsx'

/** A meeting that is to come: its agenda, what is due for it, what members propose, who comes. */
export function PreparedMeeting({
  page,
  suggestions,
}: {
  page: MeetingData
  suggestions: readonly AgendaSuggestion[]
}) {
  const t = useTexts(meetingPageTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { openTasks, previous, rights, group } = page
  return (
    <>
      <OwnAnswer page={page} />
      <div className="meeting-columns">
        <div>
          {openTasks.length > 0 && (
            <section className="meeting-section" aria-labelledby="earlier-tasks">
              <h2 id="earlier-tasks">{t.openTasks}</h2>
              <TaskList tasks={openTasks} people={rights.keeps ? page.people : null} saysMeeting />
            </section>
          )}
          <Agenda page={page} />
        </div>
        <aside className="meeting-aside">
          <MeetingPeople page={page} />
          <Proposals page={page} />
          {rights.keeps && <Suggestions meetingId={page.meeting.id} suggestions={suggestions} />}
          {previous && (
            <p>
              <LinkButton size="small" to={`/app/${organisation.slug}/groups/${group.id}/meetings/${previous.id}`}>
                {t.previous(meetingDay(previous.on, language))}
              </LinkButton>
            </p>
          )}
        </aside>
      </div>
    </>
  )
}
