import { Backing } from './Backing.tsx'
import type { DrawnBand, LineChartLayout } from './line-chart.ts'
import { annotationLine, annotationSize } from './line-chart-annotations.ts'
import { forecastLine, forecastSize } from './line-chart-bands.ts'
import { linePath, round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'

/** The interval of a line's figures: a pale area around it, of a figure alone an upright bar with caps. */
export function Band({ band: { edge, middle }, colour }: { band: DrawnBand; colour: Colour }) {
  const [upper, lower] = [edge[0]!, edge.at(-1)!]
  if (middle.length > 1) return <path d={`${linePath([edge])}Z`} {...paint({ fill: colour })} fillOpacity={0.22} />
  const cap = `h${-4}h8`
  return (
    <path
      d={`M${round(upper.x)} ${round(upper.y)}${cap}M${round(upper.x)} ${round(upper.y)}V${round(lower.y)}${cap}`}
      {...paint({ stroke: colour })}
      strokeWidth={1.5}
    />
  )
}

/** Where our course leads if it goes on, dashed throughout, and by whom that was computed. */
export function Forecast({ forecast }: { forecast: NonNullable<LineChartLayout['forecast']> }) {
  const { edge, middle, label } = forecast
  return (
    <g>
      <path d={`${linePath([edge])}Z`} {...paint({ fill: 'own' })} fillOpacity={0.14} />
      <path d={linePath([edge])} {...paint({ stroke: 'own' })} strokeWidth={1} strokeDasharray="2 3" />
      <path d={linePath([middle])} {...paint({ stroke: 'own' })} strokeWidth={2.5} strokeDasharray="7 5" />
      <Backing {...label} size={forecastSize} lineHeight={forecastLine} anchor="end" />
      <text textAnchor="end" fontSize={forecastSize} {...paint({ fill: 'ink2' })}>
        {label.lines.map((line, index) => (
          <tspan key={line} x={round(label.x)} y={round(label.y + index * forecastLine)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** Upright lines at what happened, named at their tops; by number where names do not fit. */
export const Annotations = ({ layout: { annotations, plot } }: { layout: LineChartLayout }) => (
  <g>
    {annotations.map(({ number, x, y, lines, anchor, year, label }) => (
      <g key={number}>
        <path
          d={`M${round(x)} ${round(lines.length > 0 ? y - 11 : y)}V${plot.bottom}`}
          {...paint({ stroke: 'control' })}
          strokeDasharray="3 3"
        />
        {lines.length > 0 ? (
          <text textAnchor={anchor} fontSize={annotationSize} {...paint({ fill: 'ink2' })}>
            {lines.map((line, index) => (
              <tspan key={line} x={round(anchor === 'start' ? x + 7 : x - 7)} y={round(y + index * annotationLine)}>
                {index === 0 ? <Dated words={line} /> : line}
              </tspan>
            ))}
          </text>
        ) : (
          <g>
            <circle cx={round(x)} cy={y} r={9} {...paint({ fill: 'ground', stroke: 'control' })}>
              <title>{`${Math.floor(year)} ${label}`}</title>
            </circle>
            <text x={round(x)} y={y + 4.5} textAnchor="middle" fontSize={annotationSize} {...paint({ fill: 'ink2' })}>
              {number}
            </text>
          </g>
        )}
      </g>
    ))}
  </g>
)

/** `2021 palvelu avattiin`, the year strong. */
function Dated({ words }: { words: string }) {
  const [year, ...rest] = words.split(' ')
  return (
    <>
      <tspan fontWeight={600}>{year}</tspan>
      {rest.length > 0 && ` ${rest.join(' ')}`}
    </>
  )
}
