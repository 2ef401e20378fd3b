import { CalendarDays } from 'lucide-react'
import { Link } from 'react-router'

import { SubscribeCalendar } from '#modules/clock/feeds/web/SubscribeCalendar.tsx'
import type { LocalText } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { GroupMinutesLink } from '../../minutes/web/GroupMinutesLink.tsx'
import { meetingDay, sayHours } from '../meeting-words.ts'
import type { NextMeeting } from '../next-meeting.ts'
import { groupMeetingsTexts } from './group-meetings.texts.ts'

interface Props {
  group: { id: string; name: LocalText }
  next: NextMeeting | null
}

/** On a group's page: when it meets next, and the ways to its meetings, its minutes and the calendar. */
export function GroupMeetings({ group: { id, name }, next }: Props) {
  const t = useTexts(groupMeetingsTexts)
  const { slug } = usePlace().organisation
  return (
    <section className="group-part group-meetings" aria-labelledby="group-meetings">
      <h2 id="group-meetings">{t.title}</h2>
      {next ? (
        <p>
          {t.next}: <NextMeetingLink group={id} next={next} />
        </p>
      ) : (
        <p className="muted">{t.none}</p>
      )}
      <div className="group-deeds">
        <LinkButton to={`/app/${slug}/groups/${id}/meetings`} icon={CalendarDays}>
          {t.all}
        </LinkButton>
        <GroupMinutesLink group={id} />
        <SubscribeCalendar group={{ id, name }} />
      </div>
    </section>
  )
}

/** The day, the hours and the place of a meeting, its day as the way to it. */
export function NextMeetingLink({ group, next }: { group: string; next: NextMeeting }) {
  const language = useLanguage()
  const { slug } = usePlace().organisation
  return (
    <>
      <Link to={`/app/${slug}/groups/${group}/meetings/${next.id}`}>
        {meetingDay(next.on, language)} {sayHours(next, language)}
      </Link>
      {next.place && `, ${next.place}`}
    </>
  )
}
