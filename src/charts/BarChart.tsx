import { formatNumber } from '#shared/number.ts'
import { barChartSentence } from './bar-chart-sentence.ts'
import { type BarChartData, barHeight, layoutBarChart, type DrawnBar } from './bar-chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Boat, round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'

export interface BarChartProps extends BarChartData {
  width: number
}

/** Lying bars from zero, one row each: regions, groups or genders in one year, in the order given. */
export function BarChart(props: BarChartProps) {
  const layout = layoutBarChart(props, props.width)
  return (
    <ChartFrame width={props.width} height={layout.height} label={barChartSentence(props)} kind="chart-bars">
      {layout.ticks.map(({ value, x }) => (
        <g key={value}>
          <path d={`M${round(x)} 4V${layout.height - 24}`} {...paint({ stroke: value === 0 ? 'control' : 'grid' })} />
          <text x={round(x)} y={layout.height - 6} textAnchor="middle" fontSize={13} {...paint({ fill: 'ink3' })}>
            {formatNumber(value, props.language, layout.decimals)}
          </text>
        </g>
      ))}
      {layout.bars.map((bar) => (
        <Bar key={`${bar.role} ${bar.lines.join(' ')}`} bar={bar} namesWidth={layout.namesWidth} />
      ))}
    </ChartFrame>
  )
}

function Bar({ bar, namesWidth }: { bar: DrawnBar; namesWidth: number }) {
  const isOwn = bar.role === 'own'
  const colour: Colour = bar.role === 'other' ? 'dot' : bar.role
  const firstBaseline = bar.middle - ((bar.lines.length - 1) * 16) / 2 + 5
  const weight = isOwn ? 700 : 400
  return (
    <g>
      <text textAnchor="end" fontSize={14} fontWeight={weight} {...paint({ fill: isOwn ? 'ownText' : 'ink2' })}>
        {bar.lines.map((line, index) => (
          <tspan key={line} x={round(namesWidth)} y={round(firstBaseline + index * 16)}>
            {line}
          </tspan>
        ))}
      </text>
      {bar.span && (
        <rect
          x={round(bar.span.x)}
          y={round(bar.middle - barHeight / 2)}
          width={round(Math.max(bar.span.width, 0.5))}
          height={barHeight}
          rx={1.5}
          {...paint({ fill: colour })}
        />
      )}
      {isOwn && bar.span && <Boat x={bar.markX} y={bar.middle + 2} width={21} />}
      <text
        x={round(bar.value.x)}
        y={round(bar.middle + 5)}
        textAnchor={bar.value.anchor}
        fontSize={14}
        fontWeight={isOwn ? 700 : 600}
        {...paint({ fill: !bar.span ? 'ink3' : isOwn ? 'ownText' : 'ink2' })}
      >
        {bar.value.text}
      </text>
    </g>
  )
}
