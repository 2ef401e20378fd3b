import { useState } from 'react'

import { weekdayNames } from '#shared/calendar-names.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { weekdayOf } from '#shared/finnish-holidays.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { listClockMoves } from '../clock.contract.ts'
import { carryTexts } from './carry.texts.ts'
import { type EntryThing, useClockDeeds } from './clock-deeds.ts'
import { useAnswer } from './use-answer.ts'

/** An entry that the keyboard carries from day to day, as a pointer drags it; null: none. */
export function useCarrying() {
  const t = useTexts(carryTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { mark } = useClockDeeds()
  const [carried, setCarried] = useState<EntryThing | null>(null)
  return {
    carried,
    pickUp: setCarried,
    /** Where it came from it is left as it was. */
    drop(day: Day) {
      setCarried(null)
      if (!carried || carried.startsOn === day) return
      mark(carried, { movedTo: day === carried.entry.occurrence ? null : day })
    },
    putBack() {
      if (carried) announce(t.putBack(textIn(carried.title, language)))
      setCarried(null)
    },
  }
}

/** Says where what is carried is now and what goes along with it, for the eye and for who listens. */
export function CarryLine({ carried, day }: { carried: EntryThing | null; day: Day }) {
  const t = useTexts(carryTexts)
  const language = useLanguage()
  return (
    <output className={carried ? 'carry-line' : 'visually-hidden'}>
      {carried && (
        <>
          <strong>
            {t.carried(
              textIn(carried.title, language),
              `${weekdayNames[language][weekdayOf(day) - 1]} ${formatDay(day, language)}`,
            )}
          </strong>{' '}
          <Along carried={carried} day={day} /> <span className="muted">{t.keys}</span>
        </>
      )}
    </output>
  )
}

function Along({ carried: { entry }, day }: { carried: EntryThing; day: Day }) {
  const t = useTexts(carryTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { answer } = useAnswer(
    () => call(listClockMoves, { organisation: organisation.slug, id: entry.id, day: entry.occurrence, to: day }),
    `${entry.id} ${entry.occurrence} ${day}`,
  )
  if (!answer) return null
  const along = answer.items.filter(({ staysByHand }) => !staysByHand)
  if (along.length === 0) return t.alone
  return t.along(along.map(({ title, to }) => `${textIn(title, language)} (${formatDay(to, language)})`).join(', '))
}
