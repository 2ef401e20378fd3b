import { renderToStaticMarkup } from 'react-dom/server'

import { BarChart } from '#charts/BarChart.tsx'
import { barChartSentence } from '#charts/bar-chart-sentence.ts'
import { type BarChartData, layoutBarChart } from '#charts/bar-chart.ts'
import { Distribution } from '#charts/Distribution.tsx'
import { distributionSentence } from '#charts/distribution-sentence.ts'
import { type DistributionData, layoutDistribution } from '#charts/distribution.ts'
import { RegionMap } from '#charts/RegionMap.tsx'
import { regionMapSentence } from '#charts/region-map-sentence.ts'
import { layoutRegionMap, type RegionMapData } from '#charts/region-map.ts'
import { LineChart, type LineChartProps } from '#charts/LineChart.tsx'
import { lineChartSentence } from '#charts/line-chart-sentence.ts'
import { palette } from '#charts/palette.ts'
import { Sparkline, type SparklineProps } from '#charts/Sparkline.tsx'
import { sparklineSentence } from '#charts/sparkline-sentence.ts'
import type { Drawing, Tone } from '#documents/document.ts'
import type { ProgressVerdict } from '#modules/plans/targets/goal-progress.ts'

const chartSize = { width: 640, height: 240 }
const sparklineSize = { width: 96, height: 22 }

/** The charts of the screen as drawings of a document: the same components, with the same names. */
export function lineChartDrawing(data: Omit<LineChartProps, 'width' | 'height' | 'labels'>): Drawing {
  const svg = renderToStaticMarkup(<LineChart {...data} {...chartSize} labels="direct" />)
  return { svg, ...chartSize, alternative: lineChartSentence(data) }
}

export function barChartDrawing(data: BarChartData): Drawing {
  const { width } = chartSize
  const svg = renderToStaticMarkup(<BarChart {...data} width={width} />)
  return { svg, width, height: layoutBarChart(data, width).height, alternative: barChartSentence(data) }
}

export function distributionDrawing(data: DistributionData): Drawing {
  const { width } = chartSize
  const svg = renderToStaticMarkup(<Distribution {...data} width={width} />)
  return { svg, width, height: layoutDistribution(data, width).height, alternative: distributionSentence(data) }
}

export function mapDrawing(data: RegionMapData): Drawing {
  const { width } = chartSize
  const svg = renderToStaticMarkup(<RegionMap {...data} width={width} />)
  return { svg, width, height: layoutRegionMap(data, width).height, alternative: regionMapSentence(data) }
}

export function sparklineDrawing(data: Omit<SparklineProps, 'width' | 'height'>): Drawing {
  const svg = renderToStaticMarkup(<Sparkline {...data} {...sparklineSize} />)
  return { svg, ...sparklineSize, alternative: sparklineSentence(data) }
}

export type Movement = 'rose' | 'fell' | 'flat'

const signSize = { width: 12, height: 12, viewBox: '0 0 12 12' }

export const goalTones: Record<ProgressVerdict, Tone> = {
  reached: 'positive',
  onCourse: 'positive',
  behind: 'negative',
  backwards: 'negative',
  noFigure: 'quiet',
}

const arrows: Record<Movement, string> = {
  rose: 'M6 9V3M3.3 5.5L6 2.8L8.7 5.5',
  fell: 'M6 3V9M3.3 6.5L6 9.2L8.7 6.5',
  flat: 'M2.8 6H9.2M6.5 3.3L9.2 6L6.5 8.7',
}

/** The mark of a change, beside its word: filled circle for better, open square for worse, pale circle for neither. */
export function changeSymbol(movement: Movement, tone: Tone): Drawing {
  const arrow = (colour: string) => (
    <path
      d={arrows[movement]}
      fill="none"
      stroke={colour}
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" className={`report-sign ${tone}`} {...signSize}>
      {tone === 'positive' && <circle cx={6} cy={6} r={6} fill="#00647b" />}
      {tone === 'quiet' && <circle cx={6} cy={6} r={6} fill="#e7efef" />}
      {tone === 'negative' && (
        <rect
          x={0.6}
          y={0.6}
          width={10.8}
          height={10.8}
          rx={1.5}
          fill={palette.ground}
          stroke="#ae2539"
          strokeWidth={1.2}
        />
      )}
      {arrow({ positive: palette.ground, negative: '#ae2539', quiet: palette.ink3 }[tone])}
    </svg>,
  )
  return { svg, width: 12, height: 12, alternative: '' }
}

/** Boat-free marks of a goal's situation: filled and ticked, filled, open, open with an arrow back, dashed. */
export function goalSymbol(verdict: ProgressVerdict): Drawing {
  const tick = 'M3 6.2L5.2 8.4L9 4'
  const shapes = {
    reached: { fill: '#00647b', stroke: '#00647b', inner: tick, colour: palette.ground },
    onCourse: { fill: '#00647b', stroke: '#00647b', inner: arrows.flat, colour: palette.ground },
    behind: { fill: palette.ground, stroke: '#ae2539', inner: 'M6 2.8V6.6M6 8.9V9', colour: '#ae2539' },
    backwards: {
      fill: palette.ground,
      stroke: '#ae2539',
      inner: 'M9.2 6H2.8M5.5 3.3L2.8 6L5.5 8.7',
      colour: '#ae2539',
    },
    noFigure: { fill: palette.ground, stroke: palette.control, inner: '', colour: palette.control },
  } as const
  const { fill, stroke, inner, colour } = shapes[verdict]
  const isSquare = verdict === 'behind' || verdict === 'backwards'
  const outline = { fill, stroke, strokeWidth: 1.2, ...(verdict === 'noFigure' ? { strokeDasharray: '2 2' } : {}) }
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" className={`report-sign ${goalTones[verdict]}`} {...signSize}>
      {isSquare ? (
        <rect x={0.6} y={0.6} width={10.8} height={10.8} rx={1.5} {...outline} />
      ) : (
        <circle cx={6} cy={6} r={5.4} {...outline} />
      )}
      {inner && (
        <path d={inner} fill="none" stroke={colour} strokeWidth={1.3} strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>,
  )
  return { svg, width: 12, height: 12, alternative: '' }
}
