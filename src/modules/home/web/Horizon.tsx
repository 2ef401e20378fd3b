import { RingShape } from '#charts/RingShape.tsx'
import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { boatHull, boatSail } from '#web/art/Boat.tsx'
import { wavePath } from '#web/art/wave.ts'
import { monthName, monthStarts } from '../calendar-day.ts'
import { homeTexts } from '../home.texts.ts'
import { type HorizonDay, horizonDays } from '../horizon-days.ts'
import { horizonLabels, wordsOfMark } from '../horizon-labels.ts'
import type { Mark } from '../now.ts'

interface Props {
  marks: readonly Mark[]
  from: Day
  to: Day
  today: Day
  language: Language
  width: number
}

/** The weeks around today as the rim of the year: the boat at today, what has passed before it, what comes after it. */
export function Horizon({ marks, from, to, today, language, width }: Props) {
  const t = homeTexts[language]
  const isNarrow = width < 640
  const height = isNarrow ? 138 : 190
  const x = (day: Day) => (daysBetween(from, day) / daysBetween(from, to)) * width
  const y = arc({ width, top: isNarrow ? 78 : 104, radius: isNarrow ? 1500 : 4600 })
  const wave = (start: number, end: number) => wavePath({ from: start, to: end, height: 2.6, length: 48, y })
  const boat = x(today)
  const size = isNarrow ? 5 : 7
  const days = horizonDays(marks, { x, apart: size * 2 + 3 })
  const labels = isNarrow ? [] : horizonLabels({ days, today, boat, language, width })
  return (
    <svg
      className="horizon"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={describe({ marks, today, language })}
    >
      <g className="horizon-rim">
        <path className="horizon-water ahead" d={`${wave(boat - 1, width)}V${height}H${boat - 1}Z`} />
        <path className="horizon-water passed" d={`${wave(0, boat)}V${height}H0Z`} />
        <path className="horizon-wave ahead" d={wave(boat, width)} />
        <path className="horizon-wave passed" d={wave(0, boat)} />
      </g>
      {monthStarts(from, to).map((start) => (
        <g key={start}>
          <path className="horizon-tick" d={`M${x(start)} ${y(x(start)) + 8}v14`} />
          <text className="horizon-day" x={x(start) + 8} y={y(x(start)) + 28}>
            {monthName(start, language)}
          </text>
        </g>
      ))}
      {labels.map((label) => (
        <g key={label.day} textAnchor="middle">
          <path className="horizon-tick" d={`M${label.at} ${y(label.at) - 10}v-16`} />
          {label.title.map((line, index) => (
            <text
              key={line}
              className="horizon-title"
              x={label.x}
              y={y(label.at) - 51 - (label.title.length - 1 - index) * 18}
            >
              {line}
            </text>
          ))}
          <text className="horizon-day" x={label.x} y={y(label.at) - 33}>
            {label.when}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <DayMark key={day.day} day={day} y={y(day.x)} size={size} today={today} />
      ))}
      <g className="horizon-boat" transform={boatPlace(boat, y(boat) + 4, isNarrow ? 44 : 60)}>
        <path d={boatSail} />
        <path d={boatHull} />
      </g>
      <text className="horizon-title" x={boat} y={y(boat) - (isNarrow ? 46 : 62)} textAnchor="middle">
        {t.today}
      </text>
    </svg>
  )
}

/** The height of the rim at a place: a flat arc, highest in the middle. */
const arc =
  ({ width, top, radius }: { width: number; top: number; radius: number }) =>
  (x: number): number =>
    top + radius - Math.sqrt(radius ** 2 - (x - width / 2) ** 2)

/** Puts the boat's 32-unit drawing with its water line at a point. */
const boatPlace = (x: number, y: number, size: number): string =>
  `translate(${x - size / 2} ${y - (19.4 / 32) * size}) scale(${size / 32})`

interface DayMarkProps {
  day: HorizonDay
  y: number
  /** Half of the mark's width. */
  size: number
  today: Day
}

/**
 * Figures as a dot, an action as a square, what the clock knows by the shape of its lane: filled when its day has
 * passed, hollow when it is ahead, with an exclamation mark when it is late.
 */
function DayMark({ day: { day, lead, x }, y, size, today }: DayMarkProps) {
  const hasPassed = day < today
  if (lead.kind === 'clock') {
    const state = lead.state === 'coming' && hasPassed ? 'done' : lead.state
    return <RingShape lane={lead.lane} x={x} y={y} size={size} state={state} />
  }
  const look = `horizon-mark ${lead.kind}${hasPassed ? ' passed' : ''}`
  const half = size - 0.5
  if (lead.kind === 'figures') return <circle className={look} cx={x} cy={y} r={size} />
  return (
    <>
      <rect className={look} x={x - half} y={y - half} width={half * 2} height={half * 2} rx={1} />
      {lead.kind === 'late' && (
        <text className="horizon-late" x={x} y={y + size * 0.6} fontSize={size * 1.7} textAnchor="middle">
          !
        </text>
      )}
    </>
  )
}

function describe({ marks, today, language }: Pick<Props, 'marks' | 'today' | 'language'>): string {
  const t = homeTexts[language]
  const words = marks.map((mark) => `${formatDay(mark.day, language)} ${wordsOfMark(mark, language)}`)
  return t.horizon(formatDay(today, language), words.length > 0 ? `${words.join(', ')}.` : '').trim()
}
