import { useLoaderData, useSearchParams } from 'react-router'

import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { addMonths, inLanes, shownLanes } from './clock-view.ts'
import type { ClockData } from './clock.loader.ts'
import { clockTexts } from './clock.texts.ts'
import { ClockFrame } from './ClockFrame.tsx'
import { ClockLead } from './ClockPage.tsx'
import { LaneFilters } from './LaneFilters.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { PeriodStep } from './PeriodStep.tsx'
import { nameMonth } from './thing-words.ts'

/** A month of the clock as a calendar. */
export function ClockMonthPage() {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { year, things, planDays, rights } = useLoaderData<ClockData>()
  const { today } = usePlace()
  const [search] = useSearchParams()
  const asked = search.get('month') ?? ''
  const now = year === Number(today.slice(0, 4)) ? today.slice(0, 7) : `${year}-01`
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : now
  const period = (value: string) => ({ value, label: nameMonth(value, language) })
  return (
    <ClockFrame view="month" title={t.title(year)} lead={<ClockLead things={things} year={year} />} rights={rights}>
      <div className="clock-bar">
        <PeriodStep
          name="month"
          earlier={period(addMonths(month, -1))}
          now={nameMonth(month, language)}
          later={period(addMonths(month, 1))}
          isElsewhere={!today.startsWith(month)}
        />
        <LaneFilters hasActions />
      </div>
      <MonthGrid month={month} things={inLanes(things, shownLanes(search))} planDays={planDays} />
      <p className="small muted month-help">
        <span className="key-help">
          {t.monthHelp} {rights.edits && t.carryHelp}
        </span>{' '}
        {rights.edits && t.dragHelp}
      </p>
    </ClockFrame>
  )
}
