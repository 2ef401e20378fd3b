import { Link } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { isStatutory } from '../group.ts'
import type { Hearing, HearingState } from '../group-hearing.ts'
import { groupTexts } from '../groups.texts.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'

const marks: Record<HearingState, Status> = { asked: 'running', missing: 'late', coming: 'waiting', given: 'done' }

/** What a statutory council is heard of: what waits for its statement, what has gone on without it, what it has said. */
export function GroupHearings({ data: { group, hearings, reads } }: GroupProps) {
  const t = useTexts(groupPageTexts)
  if (!isStatutory(group.kind) || !reads) return null
  return (
    <section className="group-part">
      <h2>{t.hearingsTitle}</h2>
      <p className="small muted">{t.hearingsLead}</p>
      {hearings.length === 0 && <p>{t.noHearings}</p>}
      <ul className="group-hearings">
        {hearings.map((one) => (
          <HearingRow key={one.key} hearing={one} />
        ))}
      </ul>
    </section>
  )
}

function HearingRow({ hearing: { title, path, state, dueOn, givenOn, answer, isClosed } }: { hearing: Hearing }) {
  const t = useTexts(groupPageTexts)
  const words = useTexts(groupTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const day =
    state === 'given'
      ? givenOn && t.hearingGiven(formatDay(givenOn, language))
      : dueOn && state !== 'missing' && t.hearingDue(formatDay(dueOn, language))
  return (
    <li>
      <h3>
        <Link to={`/app/${slug}/${path}`}>
          <PlanText text={title} />
        </Link>
      </h3>
      <p className="group-facts">
        <StatusMark status={marks[state]} label={words.hearings[state]} />
        {day && <span>{day}</span>}
        {isClosed && state === 'missing' && <span>{t.hearingClosed}</span>}
      </p>
      {answer && (
        <p className="small">
          <b>{t.hearingAnswer}:</b> {answer}
        </p>
      )}
    </li>
  )
}
