import { useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { isInForce } from '../group.ts'
import { groupTexts } from '../groups.texts.ts'
import { ChairDialog } from './ChairDialog.tsx'
import type { GroupProps } from './GroupPage.tsx'
import { groupPageTexts } from './group-pages.texts.ts'

/** Told when nobody is in the chair: who had it last, and who has its tasks now. */
export function ChairNotice({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const { roles } = useTexts(groupTexts)
  const language = useLanguage()
  const [isPassing, setPassing] = useState(false)
  const { group, day, chair, leads, members } = data
  if (chair.state === 'held' || !isInForce(group, day)) return null
  const last = chair.chair
  return (
    <div className="group-notice" role="note">
      <h2>{last ? t.chairEndedTitle : t.chairVacantTitle}</h2>
      <p>
        {last?.endsOn ? t.chairEndedText(last.name, formatDay(last.endsOn, language)) : t.chairVacantText}{' '}
        {chair.acting ? t.actingText(chair.acting.name, roles[chair.acting.role]) : t.noActing}
      </p>
      {leads && members.length > 0 && (
        <Button variant="primary" onPress={() => setPassing(true)}>
          {t.passChair}
        </Button>
      )}
      {isPassing && <ChairDialog data={data} onClose={() => setPassing(false)} />}
    </div>
  )
}

/** The turns of a chair that rotates, and the proposal for the next one. */
export function ChairTurns({ data }: GroupProps) {
  const t = useTexts(groupPageTexts)
  const language = useLanguage()
  const [isPassing, setPassing] = useState(false)
  const { turns, leads } = data
  if (!turns) return null
  return (
    <section className="group-part">
      <h2>{t.turnsTitle}</h2>
      <ol className="group-turns">
        {turns.past.map(({ id, name, sector, startsOn, endsOn }) => (
          <li key={id} className={endsOn !== null && endsOn < data.day ? 'past' : 'now'}>
            <b>{name}</b>
            <small>{sector ? textIn(sector, language) : t.noSector}</small>
            <small>
              {formatDay(startsOn, language)}–{endsOn && formatDay(endsOn, language)}
            </small>
          </li>
        ))}
        {turns.next && (
          <li className="ahead">
            <b>{t.nextTurn}</b>
            <small>{t.nextFrom(textIn(turns.next.sector, language), formatDay(turns.next.from, language))}</small>
            <small>{turns.next.member ? t.proposed(turns.next.member.name) : t.nobodyProposed}</small>
          </li>
        )}
      </ol>
      {leads && (
        <Button size="small" onPress={() => setPassing(true)}>
          {t.passChair}
        </Button>
      )}
      {isPassing && <ChairDialog data={data} onClose={() => setPassing(false)} />}
    </section>
  )
}
