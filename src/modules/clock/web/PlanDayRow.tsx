import { Flag, ListChecks } from 'lucide-react'
import { Link, useSearchParams } from 'react-router'

import { actionAddress } from '#modules/plans/action/web/action-addresses.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { clockTexts } from './clock.texts.ts'
import type { PlanDay } from './plan-days.ts'
import { planDaysTexts } from './plan-days.texts.ts'
import { sayMonth } from './thing-words.ts'

const icons = { end: ListChecks, milestone: Flag } as const

/** A day of the plan among the things of the clock. */
export function PlanDayRow({ day, year }: { day: PlanDay; year: number }) {
  const t = useTexts(planDaysTexts)
  const { daysLate, states } = useTexts(clockTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  return (
    <li className={`thing-row plan-day${day.state === 'late' ? ' late' : ''}`}>
      <time className="thing-day" dateTime={day.on}>
        <b>{Number(day.on.slice(8))}.</b>
        <span>{sayMonth(day.on, year, language)}</span>
      </time>
      <div className="thing-words">
        <h3>
          <Icon as={icons[day.kind]} />
          <Link to={actionAddress(slug, day.actionId)}>
            <PlanText text={day.title} />
          </Link>
        </h3>
        <p>{[t.kinds[day.kind], day.owner].filter(Boolean).join(' · ')}</p>
        <p className="thing-facts">
          {day.state === 'late' && <StatusMark status="late" label={daysLate(day.daysLate)} />}
          {day.state === 'done' && <StatusMark status="done" label={states.done} />}
        </p>
      </div>
      <span />
    </li>
  )
}

/** The same in a day of the month. */
export function PlanDayLink({ day, isActive }: { day: PlanDay; isActive: boolean }) {
  const t = useTexts(planDaysTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const title = textIn(day.title, language)
  return (
    <li className={`month-thing plan-day ${day.state}`}>
      <Link
        to={actionAddress(slug, day.actionId)}
        tabIndex={isActive ? 0 : -1}
        draggable={false}
        title={`${t.kinds[day.kind]}: ${title}`}
      >
        <Icon as={icons[day.kind]} />
        <span>
          {title}
          <span className="visually-hidden">, {t.kinds[day.kind]}</span>
        </span>
      </Link>
    </li>
  )
}

/** Beside the ring, which they would drown: how many they are. */
export function PlanDayCounts({
  counts: { ends, milestones, late },
}: {
  counts: Record<'ends' | 'milestones' | 'late', number>
}) {
  const t = useTexts(planDaysTexts)
  const [search] = useSearchParams()
  return (
    <p className="plan-day-counts">
      {t.counts(ends, milestones, late)} <Link to={`list?${search}`}>{t.inList}</Link>
    </p>
  )
}
