import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'

import { weekdayNames } from '#shared/calendar-names.ts'
import { type Day, weekOf } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { CarryLine, useCarrying } from './carry.tsx'
import { isEntryThing, useClockDeeds } from './clock-deeds.ts'
import { dayByKey, weeksOf } from './clock-view.ts'
import { clockTexts } from './clock.texts.ts'
import { MonthDay } from './MonthDay.tsx'
import type { PlanDay } from './plan-days.ts'
import { nameMonth } from './thing-words.ts'

interface Props {
  /** `2026-11`. */
  month: string
  things: readonly ClockThing[]
  planDays: readonly PlanDay[]
}

/** The weeks of a month with what is on each day; arrows move between days, into the months before and after as well. */
export function MonthGrid({ month, things, planDays }: Props) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const first = today.startsWith(month) ? today : `${month}-01`
  const { active, carried, grid, activate, ...keys } = useDayKeys({ month, first, things })
  return (
    <div className="month-scroll">
      <CarryLine carried={carried} day={active} />
      <div
        className="month-grid"
        role="grid"
        aria-label={t.monthCaption(nameMonth(month, language))}
        ref={grid}
        tabIndex={-1}
        {...keys}
      >
        <div role="row" className="month-row">
          <span role="columnheader" className="month-week">
            {t.weekColumn}
          </span>
          {t.weekdays.map((short, at) => (
            <span key={short} role="columnheader" aria-label={weekdayNames[language][at]} className="month-weekday">
              {short}
            </span>
          ))}
        </div>
        {weeksOf(month).map((days) => (
          <div key={days[0]} role="row" className="month-row">
            <span role="rowheader" className="month-week">
              {weekOf(days[0]!)}
            </span>
            {days.map((day) => (
              <MonthDay
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                isActive={day === active}
                onActivate={() => activate(day)}
                things={things.filter((thing) => thing.startsOn <= day && thing.endsOn >= day)}
                planDays={planDays.filter(({ on }) => on === day)}
                carried={day === active ? carried : null}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

interface Keyed {
  month: string
  /** Where the keyboard begins. */
  first: Day
  things: readonly ClockThing[]
}

/**
 * The one day that the keyboard stands on, and what it carries from day to day; walking out of the month turns the page.
 * A space picks an entry up, Enter leaves it on the day, Escape where it was.
 */
function useDayKeys({ month, first, things }: Keyed) {
  const [search, setSearch] = useSearchParams()
  const [chosen, setActive] = useState(first)
  const [hasFocus, setFocus] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
  const { rights } = useClockDeeds()
  const { carried, pickUp, drop, putBack } = useCarrying()
  const active = chosen.startsWith(month) ? chosen : first

  useEffect(() => {
    if (hasFocus) grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus()
  }, [active, hasFocus])

  const go = (day: Day) => {
    setActive(day)
    setFocus(true)
    if (day.startsWith(month)) return
    const next = new URLSearchParams(search)
    next.set('month', day.slice(0, 7))
    setSearch(next, { preventScrollReset: true })
  }
  /** The entry of the link that has the focus, else the first of the day. */
  const pick = (target: HTMLElement) => {
    const keys = [target, ...target.querySelectorAll('[data-thing]')].map((one) => one.getAttribute('data-thing'))
    const thing = things.filter(isEntryThing).find(({ key }) => keys.includes(key))
    if (!thing) return
    pickUp(thing)
    go(thing.startsOn)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const isOnDay = target.hasAttribute('data-day')
    const led = dayByKey(event.key, active)
    if (led !== undefined) go(led)
    else if (carried && event.key === 'Escape') putBack()
    else if (carried && (event.key === 'Enter' || event.key === ' ')) drop(active)
    else if (event.key === ' ' && rights.edits && (isOnDay || target.hasAttribute('data-thing'))) pick(target)
    else if (event.key === 'Enter' && isOnDay) target.querySelector<HTMLElement>('a')?.click()
    else return
    event.preventDefault()
  }
  return {
    active,
    carried,
    grid,
    onKeyDown,
    /** Whoever goes elsewhere carries nothing any more; a page that is turned takes the focus from nobody. */
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (carried && relatedTarget && !grid.current?.contains(relatedTarget)) putBack()
    },
    activate: (day: Day) => {
      setActive(day)
      setFocus(false)
    },
  }
}
