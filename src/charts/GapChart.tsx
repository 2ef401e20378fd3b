import { Backing } from './Backing.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { chartTexts } from './charts.texts.ts'
import { type DrawnGap, type GapChartData, layoutGapChart } from './gap-chart.ts'
import { gapChartSentence } from './gap-chart-sentence.ts'
import { lineChartSize, type LineChartSize } from './line-chart.ts'
import { tickSize } from './line-chart-frame.ts'
import { labelSize } from './line-chart-labels.ts'
import { Annotations } from './line-chart-overlays.tsx'
import { Axes, EndMark, Leader, Line, Words } from './line-chart-parts.tsx'
import { linePath, round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import { formatValue } from './values.ts'

export interface GapChartProps extends GapChartData, Partial<LineChartSize> {
  width: number
}

/**
 * Groups over years with the gap between two of them shaded and measured in its first and its latest year. Where names do
 * not fit at the lines' ends, the page lists them: `<ChartLegend series={gapSeries(data)} />`.
 */
export function GapChart(props: GapChartProps) {
  const { width, language, unit } = props
  const usual = lineChartSize(width)
  const size: LineChartSize = { width, height: props.height ?? usual.height, labels: props.labels ?? usual.labels }
  const { line, areas, gaps } = layoutGapChart(props, size)
  const notes = [unit, line.startsFromZero ? '' : chartTexts[language].notFromZero].filter(Boolean)
  const hasFigures = line.drawn.some(({ end }) => end)
  return (
    <ChartFrame width={width} height={size.height} label={gapChartSentence(props)} kind="chart-gap">
      {hasFigures ? (
        <>
          <text x={0} y={13} fontSize={tickSize} {...paint({ fill: 'ink3' })}>
            {notes.join(' · ')}
          </text>
          {areas.map((area) => (
            <path key={area[0]!.x} d={`${linePath([area])}Z`} {...paint({ fill: 'class1' })} />
          ))}
          <Axes layout={line} />
          <Annotations layout={line} />
          {line.drawn.map((drawn, index) => (
            <Line
              key={props.groups[index]!.key}
              drawn={drawn}
              marksEveryPoint={line.marksEveryPoint}
              describe={(value) => formatValue(value, props)}
            />
          ))}
          {gaps.map((gap) => (
            <Measure key={gap.year} gap={gap} on={areas.length > 0 ? 'class1' : 'ground'} />
          ))}
          {line.labels.map((label) => (
            <Leader key={label.series.name} label={label} />
          ))}
          {line.drawn.map((drawn, index) => (
            <EndMark key={props.groups[index]!.key} drawn={drawn} />
          ))}
          {line.labels.map((label) => (
            <Words key={label.series.name} label={label} />
          ))}
        </>
      ) : (
        <text x={width / 2} y={size.height / 2} textAnchor="middle" fontSize={labelSize} {...paint({ fill: 'ink3' })}>
          {chartTexts[language].noFigures}
        </text>
      )}
    </ChartFrame>
  )
}

/** An upright arrow between the lines, with the size of the gap beside it. */
function Measure({ gap: { x, top, bottom, label, labelY, side }, on }: { gap: DrawnGap; on: Colour }) {
  const isTall = bottom - top > 26
  const [at, from, to] = [round(x), round(top), round(bottom)]
  const heads = isTall ? `M${at - 3.5} ${from + 11}l3.5 -5 3.5 5M${at - 3.5} ${to - 11}l3.5 5 3.5 -5` : ''
  const anchor = side === 'right' ? 'start' : 'end'
  const place = { x: round(side === 'right' ? x + 9 : x - 9), y: round(isTall ? labelY + 5 : top - 12) }
  return (
    <g>
      {isTall && <path d={`M${at} ${from + 7}V${to - 7}${heads}`} {...paint({ stroke: 'ink2' })} strokeWidth={1.5} />}
      <Backing lines={[label]} {...place} size={labelSize} anchor={anchor} on={isTall ? on : 'ground'} />
      <text {...place} textAnchor={anchor} fontSize={labelSize} fontWeight={600} {...paint({ fill: 'ink' })}>
        {label}
      </text>
    </g>
  )
}
