import { formatNumber } from '#shared/number.ts'
import { Backing } from './Backing.tsx'
import { barChartSentence } from './bar-chart-sentence.ts'
import { type BarChartData, type BarChartLayout, type DrawnBar, layoutBarChart } from './bar-chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Boat, round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import { VerdictMark } from './VerdictMark.tsx'

export interface BarChartProps extends BarChartData {
  width: number
}

/**
 * Lying bars from zero, one row each: regions, groups or genders in one year, in the order given. With ranks it is a
 * ranking, with intervals each bar has a whisker, with verdicts a mark of what a test says.
 */
export function BarChart(props: BarChartProps) {
  const layout = layoutBarChart(props, props.width)
  return (
    <ChartFrame width={props.width} height={layout.height} label={barChartSentence(props)} kind="chart-bars">
      {layout.ticks.map(({ value, x }) => (
        <g key={value}>
          <path
            d={`M${round(x)} ${layout.top}V${round(layout.height - 24)}`}
            {...paint({ stroke: value === 0 ? 'control' : 'grid' })}
          />
          <text
            x={round(x)}
            y={round(layout.height - 6)}
            textAnchor="middle"
            fontSize={13}
            {...paint({ fill: 'ink3' })}
          >
            {formatNumber(value, props.language, layout.decimals)}
          </text>
        </g>
      ))}
      {layout.bars.map((bar) => (
        <Bar key={bar.middle} bar={bar} layout={layout} />
      ))}
      {layout.reference && <Reference layout={layout} reference={layout.reference} />}
      {layout.bars.map((bar) => (
        <Words key={bar.middle} bar={bar} layout={layout} />
      ))}
    </ChartFrame>
  )
}

interface BarProps {
  bar: DrawnBar
  layout: BarChartLayout
}

function Bar({ bar, layout }: BarProps) {
  const colour: Colour = bar.role === 'other' ? 'dot' : bar.role
  const { bar: barHeight } = layout.rows
  if (!bar.span) return null
  return (
    <g>
      <rect
        x={round(bar.span.x)}
        y={round(bar.middle - barHeight / 2)}
        width={round(Math.max(bar.span.width, 0.5))}
        height={barHeight}
        rx={1.5}
        {...paint({ fill: colour })}
      />
      {bar.role === 'own' && <Boat x={bar.markX} y={bar.middle + 2} width={barHeight + 5} />}
      {bar.whisker && <Whisker bar={bar} whisker={bar.whisker} />}
      {bar.verdict && (
        <VerdictMark verdict={bar.verdict} x={layout.verdictX} y={bar.middle} size={barHeight > 12 ? 5.5 : 4.5} />
      )}
    </g>
  )
}

function Words({ bar, layout }: BarProps) {
  const { role, span, value, middle } = bar
  const isOwn = role === 'own'
  return (
    <g>
      <Name bar={bar} layout={layout} />
      {!span && <Backing lines={[value.text]} x={value.x} y={middle + 5} size={14} />}
      <text
        x={round(value.x)}
        y={round(middle + 5)}
        textAnchor={value.anchor}
        fontSize={14}
        fontWeight={isOwn ? 700 : 600}
        {...paint({ fill: !span ? 'ink3' : isOwn ? 'ownText' : 'ink2' })}
      >
        {value.text}
      </text>
    </g>
  )
}

function Name({ bar: { role, rank, lines, middle }, layout }: BarProps) {
  const firstBaseline = middle - ((lines.length - 1) * 16) / 2 + 5
  const colour: Colour = role === 'own' ? 'ownText' : 'ink2'
  return (
    <g fontSize={14} fontWeight={role === 'own' ? 700 : 400} textAnchor="end">
      {rank && (
        <text
          x={layout.ranksWidth - 10}
          y={round(firstBaseline)}
          {...paint({ fill: role === 'own' ? colour : 'ink3' })}
        >
          {rank}
        </text>
      )}
      <text {...paint({ fill: colour })}>
        {lines.map((line, index) => (
          <tspan key={line} x={round(layout.namesWidth)} y={round(firstBaseline + index * 16)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function Whisker({ bar: { middle }, whisker }: { bar: DrawnBar; whisker: NonNullable<DrawnBar['whisker']> }) {
  const [from, to] = [round(whisker.from), round(whisker.to)]
  const path = `M${from} ${round(middle)}H${to}M${from} ${round(middle - 3.5)}v7M${to} ${round(middle - 3.5)}v7`
  return (
    <g>
      <path d={path} {...paint({ stroke: 'ground' })} strokeWidth={4} />
      <path d={path} {...paint({ stroke: 'ink' })} strokeWidth={1.4} />
    </g>
  )
}

function Reference({
  layout,
  reference,
}: {
  layout: BarChartLayout
  reference: NonNullable<BarChartLayout['reference']>
}) {
  const { x, text, anchor } = reference
  return (
    <g>
      <path
        d={`M${round(x)} ${layout.top - 2}V${round(layout.height - 24)}`}
        {...paint({ stroke: 'country' })}
        strokeWidth={1.5}
        strokeDasharray="8 4"
      />
      <text x={round(x)} y={13} textAnchor={anchor} fontSize={13} {...paint({ fill: 'ink2' })}>
        {text}
      </text>
    </g>
  )
}
