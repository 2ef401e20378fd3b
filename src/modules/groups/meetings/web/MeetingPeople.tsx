import { useTexts } from '#web/language.tsx'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'

type Person = MeetingData['people'][number]

/** What somebody is in the group, and of a deputy for whom. */
export function useRoleWords(people: readonly Person[]): (person: Person) => string {
  const t = useTexts(meetingTexts)
  return ({ role, deputyOf }) => {
    const member = people.find(({ memberId }) => memberId === deputyOf)
    return member ? t.deputyFor(member.name) : t.roles[role]
  }
}

/** Who is asked to a meeting and what they answered. */
export function MeetingPeople({ page: { meeting, people, formerAnswers } }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const words = useTexts(meetingTexts)
  const sayRole = useRoleWords(people)
  const count = (...answers: readonly (string | null)[]) =>
    people.filter(({ answer }) => answers.includes(answer)).length
  return (
    <section className="meeting-panel" aria-labelledby="people">
      <h2 id="people">{t.people}</h2>
      {meeting.state === 'invited' && (
        <p className="small muted">{t.answerCounts(count('accepted'), count('asked', 'tentative'))}</p>
      )}
      <ul className="meeting-people">
        {people.map((person) => (
          <li key={person.memberId}>
            <span>
              {person.name} <small className="muted">{sayRole(person)}</small>
            </span>
            {person.answer && <span className={`answer-mark ${person.answer}`}>{words.answers[person.answer]}</span>}
          </li>
        ))}
      </ul>
      {formerAnswers.length > 0 && (
        <>
          <h3>{t.formerAnswers}</h3>
          <p className="small muted">{t.formerAnswersText}</p>
          <ul className="meeting-people">
            {formerAnswers.map(({ id, name, answer }) => (
              <li key={id}>
                <span>{name}</span>
                <span className="answer-mark muted">{words.answers[answer]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
