import { ArrowUpRight } from 'lucide-react'
import { Link } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { makeOutcome } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { sayTime } from '../meeting-words.ts'
import { deskTexts } from './desk.texts.ts'
import { ItemAbout } from './ItemAbout.tsx'
import { ItemFiles } from './ItemFiles.tsx'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import { useRoleWords } from './MeetingPeople.tsx'
import type { MeetingData } from './MeetingPage.tsx'
import { TaskList } from './TaskList.tsx'

/** A meeting that is over: what was decided on each item, who does what, who was there. */
export function AfterMeeting({ page }: { page: MeetingData }) {
  const t = useTexts(deskTexts)
  const { meeting, items, tasks, rights } = page
  const isHeld = meeting.state === 'held'
  return (
    <div className="meeting-columns">
      <div>
        <section className="meeting-section" aria-labelledby="decisions">
          <h2 id="decisions">{t.decisions}</h2>
          <ol className="agenda">
            {items.map((item, at) => (
              <li key={item.id} id={`item-${item.id}`} className="agenda-item">
                <span className="agenda-number" aria-hidden="true">
                  {at + 1}
                </span>
                <HeldItem meetingId={meeting.id} item={item} isHeld={isHeld} />
              </li>
            ))}
          </ol>
        </section>
        {isHeld && (
          <section className="meeting-section" aria-labelledby="tasks">
            <h2 id="tasks">{t.tasks}</h2>
            {tasks.length === 0 ? (
              <p className="muted">{t.noTasks}</p>
            ) : (
              <TaskList tasks={tasks} people={rights.keeps ? page.people : null} />
            )}
          </section>
        )}
      </div>
      {isHeld && (
        <aside className="meeting-aside">
          <Present page={page} />
        </aside>
      )}
    </div>
  )
}

function HeldItem({ meetingId, item, isHeld }: { meetingId: string; item: AgendaItem; isHeld: boolean }) {
  const t = useTexts(deskTexts)
  const words = useTexts(meetingTexts)
  const { title, kind, decision, votes, interests, state } = item
  return (
    <div className="agenda-body">
      <h3>
        <PlanText text={title} />
      </h3>
      <p className="small muted">
        {words.kinds[kind]}
        {isHeld && ` · ${words.itemStates[state]}`}
      </p>
      <ItemAbout item={decision ? { ...item, proposal: null } : item} />
      <ItemFiles meetingId={meetingId} item={item} mayEdit={false} />
      {decision && (
        <p className="agenda-decision">
          <strong>{t.decision}: </strong>
          <PlanText text={decision} />
        </p>
      )}
      {votes && <p className="small">{t.votesSaid(votes.for, votes.against, votes.empty)}</p>}
      {interests.length > 0 && <p className="small">{t.interestOf(interests.map(({ name }) => name).join(', '))}</p>}
      <Outcomes meetingId={meetingId} item={item} />
    </div>
  )
}

/** What a decision has become elsewhere, and what it can become in one press. */
function Outcomes({
  meetingId: meeting,
  item: { id: item, outcomes, offers },
}: {
  meetingId: string
  item: AgendaItem
}) {
  const t = useTexts(deskTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  if (outcomes.length + offers.length === 0) return null
  return (
    <div className="agenda-outcomes">
      {outcomes.map(({ kind, path }) => (
        <Link key={kind} to={`/app/${organisation}/${path}`}>
          {t.outcomesMade[kind]}
        </Link>
      ))}
      {offers.map((kind) => (
        <Button
          key={kind}
          size="small"
          icon={ArrowUpRight}
          isBusy={isBusy}
          onPress={() =>
            void act(() => call(makeOutcome, { organisation, meeting, item, outcome: kind }), t.outcomeDone)
          }
        >
          {t.outcomes[kind]}
        </Button>
      ))}
    </div>
  )
}

function Present({ page: { meeting, people, quorum } }: { page: MeetingData }) {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const sayRole = useRoleWords(people)
  const of = (presence: 'present' | 'absent') => people.filter((one) => one.presence === presence)
  return (
    <section className="meeting-panel" aria-labelledby="present">
      <h2 id="present">{t.attendance}</h2>
      <p className="small muted">
        {quorum.isMet ? t.quorumMet(quorum.present, quorum.members) : t.quorumNot(quorum.present, quorum.needed)}
      </p>
      {(['present', 'absent'] as const).map((presence) => (
        <div key={presence}>
          {of(presence).length > 0 && <h3>{presence === 'present' ? t.wasPresent : t.wasAbsent}</h3>}
          <ul className="meeting-people">
            {of(presence).map((person) => (
              <li key={person.memberId}>
                <span>
                  {person.name}{' '}
                  <small className="muted">
                    {sayRole(person)}
                    {person.leftAt && `, ${t.leftAt(sayTime(new Date(person.leftAt), language))}`}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {meeting.guests && (
        <>
          <h3>{t.guests}</h3>
          <p>{meeting.guests}</p>
        </>
      )}
    </section>
  )
}
