import { Link } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { AgendaItem } from '../agenda-view.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { meetingTexts } from './meetings.texts.ts'

/** What an item is about: why it is there, what it concerns, what is proposed, and what to read elsewhere. */
export function ItemAbout({ item: { reason, subject, proposal, links } }: { item: AgendaItem }) {
  const t = useTexts(meetingPageTexts)
  const { subjects } = useTexts(meetingTexts)
  const { organisation } = usePlace()
  return (
    <>
      {(reason || subject) && (
        <p className="agenda-reason">
          {reason && <PlanText text={reason} />}{' '}
          {subject && <Link to={`/app/${organisation.slug}/${subject.path}`}>{subjects[subject.kind]}</Link>}
        </p>
      )}
      {proposal && (
        <p className="agenda-proposal">
          <strong>{t.proposal}: </strong>
          <PlanText text={proposal} />
        </p>
      )}
      {links.length > 0 && (
        <ul className="agenda-links">
          {links.map(({ title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
