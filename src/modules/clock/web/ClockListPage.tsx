import { useLoaderData, useSearchParams } from 'react-router'

import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { byMonth, inLanes, ofYear, shownLanes } from './clock-view.ts'
import type { ClockData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { ClockLead } from './ClockPage.tsx'
import { LaneFilters } from './LaneFilters.tsx'
import { NoClock } from './NoClock.tsx'
import { YearStep } from './PeriodStep.tsx'
import { nameMonth } from './thing-words.ts'
import { ThingRow } from './ThingRow.tsx'

/** The year as a list by month: the same as the ring, in words. */
export function ClockListPage() {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { year, things, rights } = useLoaderData<ClockData>()
  const { today } = usePlace()
  const [search] = useSearchParams()
  const months = byMonth(ofYear(inLanes(things, shownLanes(search)), year), year)
  return (
    <ClockFrame view="list" title={t.title(year)} lead={<ClockLead things={things} year={year} />} rights={rights}>
      {things.length === 0 ? (
        <NoClock year={year} />
      ) : (
        <>
          <div className="clock-bar">
            <YearStep year={year} today={today} />
            <LaneFilters />
          </div>
          {months.length === 0 && <p className="muted">{t.nothingInLanes}</p>}
          {months.map(([month, own]) => (
            <section
              key={month}
              className={`clock-month-list${today.startsWith(month) ? ' now' : ''}`}
              aria-label={nameMonth(month, language)}
            >
              <h2>{nameMonth(month, language)}</h2>
              <ol className="thing-rows">
                {own.map((thing) => (
                  <ThingRow key={thing.key} thing={thing} year={year} />
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </ClockFrame>
  )
}
