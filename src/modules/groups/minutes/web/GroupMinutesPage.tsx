import { useLoaderData } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { MinutesStateMark } from './MinutesStateMark.tsx'
import type { loadGroupMinutes } from './minutes.loader.ts'
import { minutesTexts } from './minutes.texts.ts'

/** The minutes of a group's meetings, the latest first. */
export function GroupMinutesPage() {
  const t = useTexts(minutesTexts)
  const language = useLanguage()
  const { group, meetings } = useLoaderData<typeof loadGroupMinutes>()
  const home = `/app/${usePlace().organisation.slug}/groups`
  const name = textIn(group.name, language)
  const trail = [
    { label: t.groups, to: home },
    { label: name, to: `${home}/${group.id}` },
  ]
  return (
    <div className="minutes-list-page">
      <PageHeader title={t.listTitle(name)} lead={t.listLead} breadcrumbs={<Breadcrumbs trail={trail} />} />
      {meetings.length === 0 && <EmptyState title={t.listNone}>{t.listNoneText}</EmptyState>}
      <ul className="minutes-list">
        {meetings.map(({ id, title, on, minutes }) => (
          <li key={id} className="panel">
            <div>
              <h2>{title ? textIn(title, language) : t.meeting(formatDay(on, language))}</h2>
              <p className="minutes-marks">
                {title && <span className="muted">{formatDay(on, language)}</span>}
                {minutes ? (
                  <>
                    <Tag>{t.title[minutes.kind]}</Tag>
                    <MinutesStateMark state={minutes.state} />
                    {minutes.number > 1 && <span className="muted">{t.version(minutes.number)}</span>}
                    {minutes.isPublic && <Tag>{t.isPublic}</Tag>}
                  </>
                ) : (
                  <span className="muted">{t.notBegun}</span>
                )}
              </p>
            </div>
            <LinkButton to={`${home}/${group.id}/meetings/${id}/minutes`}>
              {t.open}
              <span className="visually-hidden"> {formatDay(on, language)}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
