import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Link, useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { clockTexts } from './clock.texts.ts'

interface Period {
  /** What the address says. */
  value: string
  label: string
}

interface Props {
  /** The name in the address. */
  name: 'year' | 'month'
  earlier: Period
  now: string
  later: Period
  /** Whether another than that of today is shown. */
  isElsewhere: boolean
}

/** From a year or a month to the one before, the one after, and back to today. */
export function PeriodStep({ name, earlier, now, later, isElsewhere }: Props) {
  const t = useTexts(clockTexts)
  const [search] = useSearchParams()
  const to = (value: string | null) => {
    const next = new URLSearchParams(search)
    if (value === null) next.delete(name)
    else next.set(name, value)
    return { search: `${next}` }
  }
  return (
    <div className="period-step">
      <Link className="icon-button" to={to(earlier.value)} aria-label={t.earlier(earlier.label)} preventScrollReset>
        <Icon as={ChevronLeft} />
      </Link>
      <strong>{now}</strong>
      <Link className="icon-button" to={to(later.value)} aria-label={t.later(later.label)} preventScrollReset>
        <Icon as={ChevronRight} />
      </Link>
      {isElsewhere && (
        <Link to={to(null)} preventScrollReset>
          {t.thisYear}
        </Link>
      )}
    </div>
  )
}

/** The same for years. */
export function YearStep({ year, today }: { year: number; today: string }) {
  const period = (value: number) => ({ value: `${value}`, label: `${value}` })
  return (
    <PeriodStep
      name="year"
      earlier={period(year - 1)}
      now={`${year}`}
      later={period(year + 1)}
      isElsewhere={!today.startsWith(`${year}-`)}
    />
  )
}
