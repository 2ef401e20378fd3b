import { useEffect, useState } from 'react'

import { type Day, formatDay } from '#shared/day.ts'
import { Boat } from '#web/art/Boat.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { todayOf } from '#web/session.tsx'
import type { Place, Shell, YearOfPlace } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'

const dayInMilliseconds = 86_400_000

/** How much of its year has passed at the start of a day, 0–1. */
export function shareOfYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  const length = (Date.UTC(year + 1, 0, 1) - start) / dayInMilliseconds
  return (Date.parse(`${day}T00:00:00Z`) - start) / dayInMilliseconds / length
}

const placeOf = (day: Day) => `${(shareOfYear(day) * 100).toFixed(2)}%`

/** The year as the header's lower edge: a wave from January to December with the boat at today, and what stands on it. */
export function YearStream({ place, readYear }: { place: Place; readYear: Shell['readYear'] }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const today = todayOf(place.organisation)
  const passed = placeOf(today)
  const [read, setRead] = useState<YearOfPlace | null>(null)
  // The place is another object whenever something was changed.
  useEffect(() => {
    let isWanted = true
    // A wave without marks is better than a page that fails for them.
    readYear(place).then(
      (found) => isWanted && setRead(found),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [place, readYear])
  const [year = 0, thisMonth = 0] = today.split('-').map(Number)
  return (
    <div
      className="stream"
      role="img"
      aria-label={`${t.year(year, formatDay(today, language))}. ${read?.said[language] ?? ''}`.trim()}
    >
      <div className="stream-water">
        <div className="stream-wave past" style={{ width: passed }} />
        <div className="stream-wave ahead" style={{ left: passed }} />
        {t.months.map((month, index) => (
          <span
            key={month}
            className={`stream-month${index + 1 === thisMonth ? ' now' : ''}`}
            style={{ left: placeOf(firstOfMonth(year, index)) }}
          >
            <span className="name">{month}</span>
            <span className="initial">{month[0]!.toUpperCase()}</span>
          </span>
        ))}
        {read?.marks.map(({ on, lane, state }) => (
          <span key={on} className={`stream-mark ${lane} ${state}`} style={{ left: placeOf(on) }} />
        ))}
        <span className="stream-boat" style={{ left: passed }}>
          <Boat size={24} />
        </span>
      </div>
    </div>
  )
}

const firstOfMonth = (year: number, index: number): Day => `${year}-${String(index + 1).padStart(2, '0')}-01`
