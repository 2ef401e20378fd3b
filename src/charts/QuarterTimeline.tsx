import { Backing } from './Backing.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { Boat, Flag, round } from './marks.tsx'
import { paint } from './palette.ts'
import { quarterTimelineSentence } from './quarter-timeline-sentence.ts'
import {
  layoutQuarterTimeline,
  type QuarterTimelineData,
  type QuarterTimelineLayout,
  timelineSizes,
  type TimelineState,
} from './quarter-timeline.ts'

interface Props extends QuarterTimelineData {
  width?: number
}

const quarterNames = ['I', 'II', 'III', 'IV']
const { stream, bar } = timelineSizes

/**
 * A project's time by quarters: the stream with today's boat and the flag of the goal day, below it a mark for each day
 * of reporting and a bar for each sub-area.
 */
export function QuarterTimeline({ width = 640, ...data }: Props) {
  const layout = layoutQuarterTimeline(data, width)
  return (
    <ChartFrame width={width} height={layout.height} label={quarterTimelineSentence(data)} kind="chart-timeline">
      <Quarters layout={layout} />
      <path d={wave(layout.stream)} {...paint({ stroke: 'dot' })} strokeWidth={2.5} strokeLinecap="round" />
      {layout.today !== null && (
        <path
          d={`M${round(layout.today)} ${stream}V${layout.height - 4}`}
          {...paint({ stroke: 'own' })}
          strokeWidth={1.5}
          strokeDasharray="3 3"
        />
      )}
      {layout.rows.map((row) => (
        <Bar key={`${row.y}`} {...row} />
      ))}
      {layout.marks.map(({ x, state, on }) => (
        <ReportMark key={`${on}${x}`} x={x} state={state} />
      ))}
      <Flag x={layout.goal} y={stream + 2} />
      {layout.today !== null && <Boat x={layout.today} y={stream + 1} width={30} />}
    </ChartFrame>
  )
}

const Quarters = ({ layout: { quarters, hasQuarterNames, height } }: { layout: QuarterTimelineLayout }) =>
  quarters.map(({ x, width, number, year }, at) => (
    <g key={`${year}${number}`}>
      <path
        d={`M${round(x)} ${number === 1 || at === 0 ? 4 : 20}V${height - 4}`}
        {...paint({ stroke: number === 1 ? 'lineStrong' : 'grid' })}
        strokeWidth={1}
      />
      {(number === 1 || (at === 0 && number < 4)) && (
        <text x={round(x + 5)} y={15} fontSize={13} fontWeight={700} {...paint({ fill: 'ink' })}>
          {year}
        </text>
      )}
      {hasQuarterNames && (
        <text x={round(x + width / 2)} y={32} fontSize={12} textAnchor="middle" {...paint({ fill: 'ink3' })}>
          {quarterNames[number - 1]}
        </text>
      )}
    </g>
  ))

const waveLength = 24

/** The stream: a low even wave. */
function wave({ from, to }: { from: number; to: number }): string {
  const waves = Math.max(1, Math.round((to - from) / waveLength))
  const length = (to - from) / waves
  const turn = `q${round(length / 4)} -3 ${round(length / 2)} 0t${round(length / 2)} 0`
  return `M${round(from)} ${stream + 5}${turn.repeat(waves)}`
}

/** Filled: done; hollow: ahead; a square with a stroke through it: late. */
function ReportMark({ x, state }: { x: number; state: 'done' | 'late' | 'ahead' }) {
  const y = timelineSizes.marks
  if (state === 'late')
    return (
      <g>
        <rect x={round(x - 6)} y={y - 6} width={12} height={12} rx={2} {...paint({ fill: 'bad', stroke: 'ground' })} />
        <path
          d={`M${round(x)} ${y - 4}v4.5M${round(x)} ${y + 2.6}v1.2`}
          {...paint({ stroke: 'inverse' })}
          strokeWidth={1.8}
        />
      </g>
    )
  return (
    <path
      d={`M${round(x)} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5Z`}
      {...paint({ fill: state === 'done' ? 'county' : 'ground', stroke: 'county' })}
      strokeWidth={1.8}
    />
  )
}

const barLooks = {
  waiting: { fill: 'ground', stroke: 'control' },
  underWay: { fill: 'class2', stroke: 'class2' },
  done: { fill: 'county', stroke: 'county' },
  stopped: { fill: 'none', stroke: 'control' },
} as const satisfies Record<TimelineState, Parameters<typeof paint>[0]>

function Bar({ x, y, width, words, passed, state }: QuarterTimelineLayout['rows'][number]) {
  const top = y + 20
  const radius = Math.min(bar / 2, width / 2)
  return (
    <g>
      <Backing lines={[words.text]} x={words.x} y={y + 13} size={timelineSizes.words} />
      <text x={round(words.x)} y={y + 13} fontSize={timelineSizes.words} {...paint({ fill: 'ink' })}>
        {words.text}
      </text>
      <path
        d={hull({ x, y: top, width, radius })}
        {...paint(barLooks[state])}
        strokeWidth={1.5}
        {...(state === 'waiting' || state === 'stopped' ? { strokeDasharray: '4 3' } : {})}
      />
      {state === 'underWay' && passed > 2 && (
        <path
          d={hull({ x, y: top, width: passed, radius: Math.min(radius, passed / 2) })}
          {...paint({ fill: 'class4' })}
        />
      )}
    </g>
  )
}

/** Flat deck, round keel. */
const hull = ({ x, y, width, radius }: { x: number; y: number; width: number; radius: number }): string =>
  `M${round(x)} ${y}h${round(width)}v${round(bar - radius)}a${round(radius)} ${round(radius)} 0 0 1-${round(radius)} ${round(radius)}` +
  `h-${round(width - 2 * radius)}a${round(radius)} ${round(radius)} 0 0 1-${round(radius)}-${round(radius)}Z`
