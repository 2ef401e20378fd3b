import { CalendarPlus, CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { z } from 'zod'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { isComing } from '../meeting.ts'
import { meetingDay, sayHours } from '../meeting-words.ts'
import { listMeetings, type MeetingLine } from '../meetings.contract.ts'
import { meetingListTexts } from './meeting-list.texts.ts'
import { MeetingStateMark } from './MeetingStateMark.tsx'
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx'
import { SeriesDialog } from './SeriesDialog.tsx'
import { TaskList } from './TaskList.tsx'

type ListData = z.infer<typeof listMeetings.output>

export const loadMeetings = ({ params }: LoaderFunctionArgs): Promise<ListData> =>
  call(listMeetings, { organisation: params.organisation!, group: params.group! })

/** The meetings of a group: what comes, what was held, and what they gave to do. */
export function MeetingListPage() {
  const t = useTexts(meetingListTexts)
  const language = useLanguage()
  const { group, meetings, openTasks, members, rights } = useLoaderData<ListData>()
  const { organisation } = usePlace()
  const coming = meetings.filter(isComing).toReversed()
  const held = meetings.filter(({ state }) => state === 'held')
  const cancelled = meetings.filter(({ state }) => state === 'cancelled')
  const home = `/app/${organisation.slug}/groups`
  const name = textIn(group.name, language)
  const trail = [
    { label: t.groups, to: home },
    { label: name, to: `${home}/${group.id}` },
  ]
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={name}
        lead={meetings.length > 0 && t.lead(coming.length, openTasks.length)}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        actions={meetings.length > 0 && rights.keeps && <PlanButtons />}
      />
      {meetings.length === 0 && (
        <EmptyState title={t.none} actions={rights.keeps && <PlanButtons />}>
          {rights.keeps ? t.noneText : t.noneForMember}
        </EmptyState>
      )}
      <MeetingLines title={t.coming} meetings={coming} />
      {meetings.length > 0 && (
        <section className="meeting-section" aria-labelledby="open-tasks">
          <h2 id="open-tasks">{t.openTasks}</h2>
          {openTasks.length === 0 ? (
            <p className="muted">{t.noTasks}</p>
          ) : (
            <TaskList tasks={openTasks} people={rights.keeps ? members : null} saysMeeting />
          )}
        </section>
      )}
      <MeetingLines title={t.held} meetings={held} />
      {cancelled.length > 0 && (
        <Disclosure title={t.cancelled} level={2}>
          <MeetingLines meetings={cancelled} />
        </Disclosure>
      )}
    </>
  )
}

function PlanButtons() {
  const t = useTexts(meetingListTexts)
  const [planning, setPlanning] = useState<'one' | 'series' | null>(null)
  const { group, members } = useLoaderData<ListData>()
  const close = () => setPlanning(null)
  return (
    <>
      <Button icon={CalendarRange} onPress={() => setPlanning('series')}>
        {t.addSeries}
      </Button>
      <Button variant="primary" icon={CalendarPlus} onPress={() => setPlanning('one')}>
        {t.add}
      </Button>
      {planning === 'one' && <PlanMeetingDialog groupId={group.id} people={members} onClose={close} />}
      {planning === 'series' && <SeriesDialog groupId={group.id} people={members} onClose={close} />}
    </>
  )
}

function MeetingLines({ title, meetings }: { title?: string; meetings: readonly MeetingLine[] }) {
  if (meetings.length === 0) return null
  return (
    <section className="meeting-section">
      {title && <h2>{title}</h2>}
      <ol className="meeting-lines">
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </ol>
    </section>
  )
}

function MeetingRow({ meeting }: { meeting: MeetingLine }) {
  const t = useTexts(meetingListTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { id, groupId, title, on, place, state, items, decisions, openTasks, answers } = meeting
  const day = meetingDay(on, language)
  const facts = [
    sayHours(meeting, language),
    ...(place ? [place] : []),
    ...(items > 0 ? [t.items(items)] : []),
    ...(decisions > 0 ? [t.decisions(decisions)] : []),
    ...(openTasks > 0 ? [t.tasksOpen(openTasks)] : []),
    ...(state === 'invited' ? [t.accepted(answers.accepted)] : []),
  ]
  return (
    <li className="meeting-line">
      <div>
        <h3>
          {day}
          {title && <span className="meeting-line-name"> {textIn(title, language)}</span>}
        </h3>
        <p className="muted">{facts.join(' · ')}</p>
      </div>
      <MeetingStateMark meeting={meeting} />
      <LinkButton
        to={`/app/${organisation.slug}/groups/${groupId}/meetings/${id}`}
        size="small"
        aria-label={`${t.open}: ${day}`}
      >
        {t.open}
      </LinkButton>
    </li>
  )
}
