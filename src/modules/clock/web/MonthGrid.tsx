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
import { DayAgenda } from './DayAgenda.tsx'
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
  const { active, standing, carried, grid, activate, ...keys } = useDayKeys({ month, first, things })
  return (
    <div className="month-scroll">
      <CarryLine carried={carried} day={standing} />
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
                things={things.filter((thing) => isOn(thing, day))}
                planDays={planDays.filter(({ on }) => on === day)}
                carried={day === standing ? carried : null}
              />
            ))}
          </div>
        ))}
      </div>
      <DayAgenda day={active} things={things.filter((thing) => isOn(thing, active))} planDays={planDays} />
    </div>
  )
}

const isOn = ({ startsOn, endsOn }: ClockThing, day: Day): boolean => startsOn <= day && endsOn >= day

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
  /** The page of the chosen day's month is on its way: until then the focus stays where it is. */
  const isTurning = hasFocus && !chosen.startsWith(month)
  const active = chosen.startsWith(month) ? chosen : first
  const standing = isTurning ? chosen : active

  useEffect(() => {
    if (hasFocus && !isTurning) grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus()
  }, [active, hasFocus, isTurning])

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
    const led = dayByKey(event.key, standing)
    if (led !== undefined) go(led)
    else if (carried && event.key === 'Escape') putBack()
    else if (carried && (event.key === 'Enter' || event.key === ' ')) drop(standing)
    else if (event.key === ' ' && rights.edits && (isOnDay || target.hasAttribute('data-thing'))) pick(target)
    else if (event.key === 'Enter' && isOnDay) target.querySelector<HTMLElement>('a')?.click()
    else return
    event.preventDefault()
  }
  return {
    active,
    standing,
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
