import { UserCheck } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { Presence } from '../attendance.ts'
import { markAttendance, noteGuests } from '../meeting-people.contract.ts'
import { deskTexts } from './desk.texts.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import { useRoleWords } from './MeetingPeople.tsx'
import type { MeetingData } from './MeetingPage.tsx'

/** Who is there, one press each, and whether they are enough. */
export function AttendancePanel({ page }: { page: MeetingData }) {
  const t = useTexts(deskTexts)
  const { meeting, people, quorum } = page
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{t.attendance}</h2>
      <p className="desk-quorum" role="status">
        <StatusMark
          status={quorum.isMet ? 'done' : 'behind'}
          label={
            quorum.isMet ? t.quorumMet(quorum.present, quorum.members) : t.quorumNot(quorum.present, quorum.needed)
          }
        />
      </p>
      <MarkExpected meetingId={meeting.id} people={people} />
      <ul className="desk-attendance">
        {people.map((person) => (
          <AttendanceLine key={person.memberId} meetingId={meeting.id} person={person} people={people} />
        ))}
      </ul>
      <Guests meetingId={meeting.id} guests={meeting.guests} />
    </section>
  )
}

/** Those who said that they come, in one press; when nobody was asked, all members. */
function MarkExpected({ meetingId: meeting, people }: Omit<LineProps, 'person'>) {
  const t = useTexts(deskTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const wasAnswered = people.some(({ answer }) => answer === 'accepted')
  const expected = people.filter(
    ({ presence, answer, role }) => presence === null && (wasAnswered ? answer === 'accepted' : role !== 'deputy'),
  )
  if (expected.length < 2) return null
  const mark = () =>
    act(
      // All at once: whoever goes on to the next item meanwhile leaves nobody unmarked.
      () =>
        Promise.all(
          expected.map(({ memberId: member }) =>
            call(markAttendance, { organisation, meeting, member, presence: 'present', hasLeft: false }),
          ),
        ),
      t.allMarked,
    )
  return (
    <p className="desk-mark">
      <Button size="small" icon={UserCheck} isBusy={isBusy} onPress={() => void mark()}>
        {wasAnswered ? t.markComing(expected.length) : t.markAll(expected.length)}
      </Button>
    </p>
  )
}

interface LineProps {
  meetingId: string
  person: MeetingData['people'][number]
  people: MeetingData['people']
}

function AttendanceLine({ meetingId: meeting, person, people }: LineProps) {
  const t = useTexts(deskTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const sayRole = useRoleWords(people)
  const { memberId: member, name, presence, leftAt } = person
  const mark = (next: Presence | null, hasLeft = false) =>
    void act(() => call(markAttendance, { organisation, meeting, member, presence: next, hasLeft }))
  const press = (value: Presence) => (presence === value ? mark(null) : mark(value))
  return (
    <li>
      <span className="desk-person">
        {name} <small className="muted">{sayRole(person)}</small>
      </span>
      <span className="desk-presence" role="group" aria-label={t.presenceOf(name)}>
        {(['present', 'absent'] as const).map((value) => (
          <button
            key={value}
            type="button"
            className="segment"
            aria-pressed={presence === value}
            disabled={isBusy}
            onClick={() => press(value)}
          >
            {value === 'present' ? t.present : t.absent}
          </button>
        ))}
        {presence === 'present' && (
          <button
            type="button"
            className="segment"
            aria-pressed={leftAt !== null}
            disabled={isBusy}
            onClick={() => mark('present', leftAt === null)}
          >
            {t.left}
          </button>
        )}
      </span>
    </li>
  )
}

function Guests({ meetingId: meeting, guests }: { meetingId: string; guests: string | null }) {
  const t = useTexts(deskTexts)
  const { save } = useTexts(meetingTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const [words, setWords] = useState(guests ?? '')
  const note = () =>
    void act(() => call(noteGuests, { organisation, meeting, guests: words.trim() || null }), t.guestsSaved)
  return (
    <>
      <TextArea label={t.guests} isOptional rows={2} maxLength={1000} value={words} onChange={setWords} />
      {words.trim() !== (guests ?? '') && (
        <p>
          <Button size="small" isBusy={isBusy} onPress={note}>
            {save}
          </Button>
        </p>
      )}
    </>
  )
}
