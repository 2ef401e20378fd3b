import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import { dayCarriedTo, dayUnder, type RingThing } from '#charts/year-ring.ts'
import { YearRing } from '#charts/YearRing.tsx'
import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { isEntryThing, useClockDeeds } from './clock-deeds.ts'
import { laneOfThing } from './clock-view.ts'
import { clockTexts } from './clock.texts.ts'
import { drawnState } from './LaneShape.tsx'

interface Props {
  year: number
  term: { first: Day; last: Day }
  things: readonly ClockThing[]
  /** The next meeting of the council, if it is known. */
  council: ClockThing | undefined
}

/** The ring, whose marks a pointer opens, and moves to another day for those who may. The list beside says and does the same. */
export function RingStage({ year, term, things, council }: Props) {
  const t = useTexts(clockTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { rights } = useClockDeeds()
  const drawn = useMemo(
    () =>
      things
        .filter(({ state }) => state !== 'cancelled')
        .map((thing) => toRingThing(thing, textIn(thing.title, language))),
    [things, language],
  )
  const { pick, picked, ...pointer } = useRingPointer(year, things)
  const centre = council && today.startsWith(`${year}-`) ? t.daysToCouncil(daysBetween(today, council.startsOn)) : []
  return (
    <figure className="clock-ring">
      <div
        className={`clock-ring-stage${rights.edits ? ' movable' : ''}${picked ? ' dragging' : ''}`}
        onPointerDown={pick}
        {...pointer}
      >
        <FittedChart>
          {(width) => (
            <YearRing
              year={year}
              today={today}
              things={drawn}
              term={term}
              centre={centre}
              laneNames={t.lanes}
              language={language}
              width={Math.min(width, 760)}
            />
          )}
        </FittedChart>
        {picked && (
          <span className="clock-ring-hint" style={{ left: picked.x, top: picked.y }}>
            {picked.title} → {formatDay(picked.day, language)}
          </span>
        )}
      </div>
      {rights.edits && <figcaption className="small muted">{t.dragHelp}</figcaption>}
    </figure>
  )
}

const toRingThing = (thing: ClockThing, title: string): RingThing => ({
  key: thing.key,
  lane: laneOfThing(thing),
  title,
  startsOn: thing.startsOn,
  endsOn: thing.endsOn,
  state: drawnState(thing.state),
})

interface Picked {
  thing: ClockThing
  title: string
  /** Where it was picked up, and whether it has been carried from there. */
  from: { x: number; y: number; day: Day }
  isCarried: boolean
  /** Its mark stands for others, too. */
  isOneOfMany: boolean
  x: number
  y: number
  day: Day
}

/** So far a pointer may tremble before it carries. */
const tremble = 6

function useRingPointer(year: number, things: readonly ClockThing[]) {
  const language = useLanguage()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const { rights, open } = useClockDeeds()
  const [picked, setPicked] = useState<Picked | null>(null)
  const held = useRef<Picked | null>(null)

  // Whoever thinks better of it leaves it where it was.
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      held.current = null
      setPicked(null)
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [])
  const hold = (next: Picked | null) => {
    held.current = next
    setPicked(next?.isCarried ? next : null)
  }
  const pick = (event: PointerEvent<HTMLElement>) => {
    const mark = (event.target as Element).closest('[data-thing]')
    const thing = things.find((one) => one.key === mark?.getAttribute('data-thing'))
    if (!thing || event.button !== 0) return
    const place = placeIn(event)
    hold({
      thing,
      title: textIn(thing.title, language),
      from: { ...place, day: dayUnder(year, place) },
      isCarried: false,
      isOneOfMany: Number(mark?.getAttribute('data-things') ?? 1) > 1,
      ...place,
      day: thing.startsOn,
    })
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const one = held.current
    if (!one || !(rights.edits && isEntryThing(one.thing))) return
    const place = placeIn(event)
    const isCarried = one.isCarried || Math.hypot(place.x - one.from.x, place.y - one.from.y) > tremble
    if (isCarried && !one.isCarried) event.currentTarget.setPointerCapture(event.pointerId)
    const { startsOn } = one.thing
    hold({
      ...one,
      ...place,
      isCarried,
      day: dayCarriedTo(year, { startsOn, from: one.from.day, to: dayUnder(year, place) }),
    })
  }
  const onPointerUp = () => {
    const one = held.current
    hold(null)
    if (!one) return
    if (one.isCarried && isEntryThing(one.thing)) return open({ kind: 'move', thing: one.thing, to: one.day })
    // What shares a mark is told apart in its month.
    const month = one.thing.startsOn.slice(0, 7)
    const path = one.isOneOfMany ? `clock/month?month=${month}` : one.thing.path
    void navigate(`/app/${organisation.slug}/${path}`)
  }
  return { picked, pick, onPointerMove, onPointerUp, onPointerCancel: () => hold(null) }
}

/** Where a pointer is on the ring, which fills its stage from the top left. */
function placeIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): {
  x: number
  y: number
  size: number
} {
  const box = (currentTarget.querySelector('svg') ?? currentTarget).getBoundingClientRect()
  return { x: clientX - box.left, y: clientY - box.top, size: box.width }
}
