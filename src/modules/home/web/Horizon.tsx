import { RingShape } from '#charts/RingShape.tsx'
import { addDays, type Day, daysBetween, formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { boatHull, boatSail } from '#web/art/Boat.tsx'
import { wavePath } from '#web/art/wave.ts'
import { monthName, monthStarts } from '../calendar-day.ts'
import { homeTexts } from '../home.texts.ts'
import type { Mark } from '../now.ts'
import { horizonLabels, wordsOfMark } from '../horizon-labels.ts'

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
  const labels = isNarrow ? [] : horizonLabels({ marks, today, language, x, width })
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
        <g key={`${label.day}${label.title}`} textAnchor="middle">
          <path className="horizon-tick" d={`M${label.at} ${y(label.at) - 10}v-16`} />
          <text className="horizon-title" x={label.x} y={y(label.at) - 51}>
            {label.title}
          </text>
          <text className="horizon-day" x={label.x} y={y(label.at) - 33}>
            {label.when}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <MarkShape key={keyOf(mark)} mark={mark} x={x(mark.day)} y={y(x(mark.day))} today={today} />
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

const keyOf = (mark: Mark): string =>
  mark.kind === 'clock' ? `${mark.day}${mark.lane}${mark.state}` : `${mark.day}${mark.kind}`

/**
 * Figures as a dot, an action as a square, what the clock knows by the shape of its lane: filled when its day has
 * passed, hollow when it is ahead.
 */
function MarkShape({ mark, x, y, today }: { mark: Mark; x: number; y: number; today: Day }) {
  const { day, kind } = mark
  const hasPassed = day < today
  if (mark.kind === 'clock') {
    const state = mark.state === 'coming' && hasPassed ? 'done' : mark.state
    return <RingShape lane={mark.lane} x={x} y={y} size={7} state={state} />
  }
  const look = `horizon-mark ${kind}${hasPassed ? ' passed' : ''}`
  return kind === 'figures' ? (
    <circle className={look} cx={x} cy={y} r={7} />
  ) : (
    <rect className={look} x={x - 6.5} y={y - 6.5} width={13} height={13} rx={1} />
  )
}

function describe({ marks, today, language }: Pick<Props, 'marks' | 'today' | 'language'>): string {
  const t = homeTexts[language]
  const words = marks.map((mark) => `${formatDay(mark.day, language)} ${wordsOfMark(mark, language)}`)
  return t.horizon(formatDay(today, language), words.length > 0 ? `${words.join(', ')}.` : '').trim()
}

/** How far back and ahead the horizon reaches, in days. */
export const horizonReach = (today: Day): { from: Day; to: Day } => ({
  from: addDays(today, -31),
  to: addDays(today, 64),
})
