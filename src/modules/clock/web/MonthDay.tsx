import { type DragEvent, useState } from 'react'
import { Link } from 'react-router'

import { holidayName, isWorkingDay } from '#shared/finnish-holidays.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { type EntryThing, isEntryThing, useClockDeeds } from './clock-deeds.ts'
import { clockTexts } from './clock.texts.ts'
import { ThingShape } from './LaneShape.tsx'
import type { PlanDay } from './plan-days.ts'
import { PlanDayLink } from './PlanDayRow.tsx'

interface DayProps {
  day: Day
  isOutside: boolean
  isActive: boolean
  onActivate: () => void
  things: readonly ClockThing[]
  planDays: readonly PlanDay[]
  /** What the keyboard carries over this day. */
  carried: EntryThing | null
}

const mostShown = 4

/** A day of the month with what is on it; what is dragged or carried may be left on it. */
export function MonthDay({ day, isOutside, isActive, onActivate, things, planDays, carried }: DayProps) {
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
    (isOver || carried) && 'over',
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
        {carried && carried.startsOn !== day && (
          <li className="month-thing carried" aria-hidden="true">
            <ThingShape thing={carried} />
            <span>{textIn(carried.title, language)}</span>
          </li>
        )}
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
        data-thing={thing.key}
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
