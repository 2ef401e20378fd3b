import { ChartFrame } from './ChartFrame.tsx'
import { chartTexts } from './charts.texts.ts'
import { layoutLineChart, lineChartSize, type LineChartData, type LineChartSize } from './line-chart.ts'
import { tickSize } from './line-chart-frame.ts'
import { labelSize } from './line-chart-labels.ts'
import { Axes, EndMark, Leader, Line, OwnValue, PointedYear, Target, Words } from './line-chart-parts.tsx'
import { Annotations, Band, Forecast } from './line-chart-overlays.tsx'
import { lineChartSentence } from './line-chart-sentence.ts'
import { paint } from './palette.ts'
import type { SeriesRole } from './series.ts'
import { formatValue } from './values.ts'

export interface LineChartProps extends LineChartData, Partial<LineChartSize> {
  width: number
  /** A year that is pointed at: its figures are marked on every line. */
  pointedYear?: number | undefined
}

const drawingOrder: readonly SeriesRole[] = ['comparison1', 'comparison2', 'country', 'county', 'own']

/** Figures over years for us and up to four others, each line named at its end; a target as a flag ahead. */
export function LineChart(props: LineChartProps) {
  const { width, language, unit } = props
  const usual = lineChartSize(width)
  const size: LineChartSize = { width, height: props.height ?? usual.height, labels: props.labels ?? usual.labels }
  const layout = layoutLineChart(props, size)
  if (layout.drawn.every(({ end }) => !end)) return <NoFigures data={props} size={size} />

  const drawn = layout.drawn.toSorted(
    (a, b) => drawingOrder.indexOf(a.series.role) - drawingOrder.indexOf(b.series.role),
  )
  const notes = [unit, layout.startsFromZero ? '' : chartTexts[language].notFromZero].filter(Boolean)
  const describe = (value: number) => formatValue(value, props)
  return (
    <ChartFrame width={width} height={size.height} label={lineChartSentence(props)} kind="chart-line">
      <text x={0} y={13} fontSize={tickSize} {...paint({ fill: 'ink3' })}>
        {notes.join(' · ')}
      </text>
      <Axes layout={layout} />
      <Annotations layout={layout} />
      {drawn.map(({ series, bands }) =>
        bands.map((band) => <Band key={`${series.role} ${band.edge[0]!.x}`} band={band} colour={series.role} />),
      )}
      {layout.forecast && <Forecast forecast={layout.forecast} />}
      {layout.target && <Target target={layout.target} />}
      {drawn.map((one) => (
        <Line key={one.series.role} drawn={one} marksEveryPoint={layout.marksEveryPoint} describe={describe} />
      ))}
      {props.pointedYear !== undefined && <PointedYear year={props.pointedYear} layout={layout} />}
      {layout.labels.map((label) => (
        <Leader key={label.series.role} label={label} />
      ))}
      {drawn.map((one) => (
        <EndMark key={one.series.role} drawn={one} />
      ))}
      {layout.labels.map((label) => (
        <Words key={label.series.role} label={label} />
      ))}
      {size.labels === 'own' && <OwnValue drawn={drawn} target={layout.target} data={props} />}
    </ChartFrame>
  )
}

const NoFigures = ({ data, size }: { data: LineChartData; size: LineChartSize }) => (
  <ChartFrame width={size.width} height={size.height} label={lineChartSentence(data)} kind="chart-line">
    <path d={`M0 ${size.height - 34}H${size.width}`} {...paint({ stroke: 'grid' })} />
    <text x={size.width / 2} y={size.height / 2} textAnchor="middle" fontSize={labelSize} {...paint({ fill: 'ink3' })}>
      {chartTexts[data.language].noFigures}
    </text>
  </ChartFrame>
)
