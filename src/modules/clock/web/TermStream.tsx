import { linePath, Boat } from '#charts/marks.tsx'
import { paint } from '#charts/palette.ts'
import { RingShape } from '#charts/RingShape.tsx'
import { type Day, daysBetween } from '#shared/day.ts'
import { usePlace } from '#web/session.tsx'
import { FittedChart } from '#web/ui/FittedChart.tsx'
import type { ClockThing } from '../clock.contract.ts'
import { entryLanes } from '../entry-kind.ts'
import { laneOfThing } from './clock-view.ts'
import { drawnState } from './LaneShape.tsx'

interface Props {
  first: Day
  last: Day
  things: readonly ClockThing[]
}

const top = 34
const row = 15

/** A year of the term as a stream with its four lanes below; the list beneath says the same, so it is an ornament to who does not see it. */
export function TermStream({ first, last, things }: Props) {
  const { today } = usePlace()
  const height = top + entryLanes.length * row + 4
  return (
    <FittedChart>
      {(width) => {
        const x = (day: Day) => 4 + Math.min(1, daysBetween(first, day) / daysBetween(first, last)) * (width - 8)
        const now = today < first ? 0 : today > last ? width : x(today)
        return (
          <svg
            className="chart term-stream"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden
          >
            {now < width && <path d={wave(now, width)} {...paint({ stroke: 'lineStrong' })} strokeWidth={2.5} />}
            {now > 0 && <path d={wave(0, now)} {...paint({ stroke: 'wave' })} strokeWidth={2.5} />}
            {things
              .filter(({ state }) => state !== 'cancelled')
              .map((thing) => (
                <RingShape
                  key={thing.key}
                  lane={laneOfThing(thing)}
                  x={Math.min(Math.max(x(thing.startsOn), 8), width - 8)}
                  y={top + entryLanes.indexOf(laneOfThing(thing)) * row + 4}
                  size={4.6}
                  state={drawnState(thing.state)}
                />
              ))}
            {now > 0 && now < width && <Boat x={now} y={18} width={26} />}
          </svg>
        )
      }}
    </FittedChart>
  )
}

const wave = (from: number, to: number): string =>
  linePath([
    Array.from({ length: Math.max(2, Math.ceil((to - from) / 3) + 1) }, (_, at) => {
      const x = Math.min(to, from + at * 3)
      return { x, y: 20 + 2.4 * Math.sin(x / 7.6) }
    }),
  ])
