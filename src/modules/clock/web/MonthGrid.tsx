import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'

import { weekdayNames } from '#shared/calendar-names.ts'
import { holidayName, isWorkingDay } from '#shared/finnish-holidays.ts'
import { addDays, type Day, formatDay, weekOf } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { isEntryThing, useClockDeeds } from './clock-deeds.ts'
import { arrowDays, weeksOf } from './clock-view.ts'
import { clockTexts } from './clock.texts.ts'
import { ThingShape } from './LaneShape.tsx'
import type { PlanDay } from './plan-days.ts'
import { PlanDayLink } from './PlanDayRow.tsx'
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
  const { active, onKeyDown, activate, grid } = useDayKeys(month, today.startsWith(month) ? today : `${month}-01`)
  return (
    <div className="month-scroll">
      <div
        className="month-grid"
        role="grid"
        aria-label={t.monthCaption(nameMonth(month, language))}
        ref={grid}
        tabIndex={-1}
        onKeyDown={onKeyDown}
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
              <DayCell
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                isActive={day === active}
                onActivate={() => activate(day)}
                things={things.filter((thing) => thing.startsOn <= day && thing.endsOn >= day)}
                planDays={planDays.filter(({ on }) => on === day)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The one day that the keyboard stands on; walking out of the month turns the page. */
function useDayKeys(month: string, first: Day) {
  const [search, setSearch] = useSearchParams()
  const [chosen, setActive] = useState(first)
  const [hasFocus, setFocus] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const steps = arrowDays[event.key]
    if (steps !== undefined) {
      event.preventDefault()
      go(addDays(active, steps))
    } else if (event.key === 'Enter' && target.hasAttribute('data-day')) {
      target.querySelector<HTMLElement>('a')?.click()
    }
  }
  return {
    active,
    grid,
    onKeyDown,
    activate: (day: Day) => {
      setActive(day)
      setFocus(false)
    },
  }
}

interface DayProps {
  day: Day
  isOutside: boolean
  isActive: boolean
  onActivate: () => void
  things: readonly ClockThing[]
  planDays: readonly PlanDay[]
}

const mostShown = 4

function DayCell({ day, isOutside, isActive, onActivate, things, planDays }: DayProps) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const { isOver, ...drop } = useDayDrop(day)
  const [isAll, setAll] = useState(false)
  const most = isAll ? Infinity : mostShown
  const shown = things.slice(0, most)
  const shownOfPlan = planDays.slice(0, most - shown.length)
  const hidden = things.length + planDays.length - shown.length - shownOfPlan.length
  const holiday = holidayName(day)
  const classes = [
    'month-day',
    isOutside && 'outside',
    !isWorkingDay(day) && 'day-off',
    day === today && 'today',
    isOver && 'over',
  ]
  return (
    <div
      role="gridcell"
      data-day={day}
      tabIndex={isActive ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      onFocus={onActivate}
      {...drop}
    >
      <span className="month-date">
        <span className="visually-hidden">
          {[formatDay(day, language), ...(day === today ? [t.todayMark] : [])].join(', ')}
        </span>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        {holiday && <small>{textIn(holiday, language)}</small>}
      </span>
      <ul className="month-things">
        {shown.map((thing) => (
          <DayThing
            key={thing.key}
            thing={thing}
            day={day}
            isActive={isActive}
            at={`/app/${organisation.slug}/${thing.path}`}
          />
        ))}
        {shownOfPlan.map((one) => (
          <PlanDayLink key={one.key} day={one} isActive={isActive} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="month-more" tabIndex={isActive ? 0 : -1} onClick={() => setAll(true)}>
          {t.moreThings(hidden)}
        </button>
      )}
    </div>
  )
}

function DayThing({ thing, day, isActive, at }: { thing: ClockThing; day: Day; isActive: boolean; at: string }) {
  const language = useLanguage()
  const { rights } = useClockDeeds()
  const mayMove = rights.edits && isEntryThing(thing)
  const goesOn = thing.startsOn < day
  return (
    <li className={`month-thing ${thing.state}${goesOn ? ' goes-on' : ''}`}>
      <Link
        to={at}
        tabIndex={isActive ? 0 : -1}
        draggable={mayMove}
        onDragStart={(event) => carry(event, thing)}
        onDragEnd={putDown}
        title={textIn(thing.title, language)}
      >
        <ThingShape thing={thing} />
        <span>{textIn(thing.title, language)}</span>
      </Link>
    </li>
  )
}

/** What is being dragged: the browser itself tells no page of it before it is dropped. */
let carried: ClockThing | null = null

function carry(event: DragEvent, thing: ClockThing) {
  carried = thing
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setData('text/plain', thing.key)
}

/** Also where it was dropped on no day: nothing else that is dragged is a thing. */
function putDown() {
  carried = null
}

function useDayDrop(day: Day) {
  const { open } = useClockDeeds()
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!carried) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const thing = carried
      carried = null
      if (thing && isEntryThing(thing) && thing.startsOn !== day) open({ kind: 'move', thing, to: day })
    },
  }
}
