import { ChartFrame } from './ChartFrame.tsx'
import { chartTexts } from './charts.texts.ts'
import { Boat, linePath, lineStyles, round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import {
  type DrawnPanel,
  layoutSmallMultiples,
  panelLine,
  panelNameSize,
  panelTickSize,
  type SmallMultiplesData,
  type SmallMultiplesLayout,
} from './small-multiples.ts'
import { textWidth } from './text-width.ts'
import { smallMultiplesSentence } from './small-multiples-sentence.ts'

const noteSize = 13

export interface SmallMultiplesProps extends SmallMultiplesData {
  width: number
}

/** The same indicator of many regions or groups, a little line chart each, all on one scale. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const layout = layoutSmallMultiples(props, props.width)
  const t = chartTexts[props.language]
  const notes = [props.unit, layout.startsFromZero ? '' : t.notFromZero].filter(Boolean).join(' · ')
  const afterNotes = notes ? Math.ceil(textWidth(notes, noteSize)) + 18 : 0
  return (
    <ChartFrame width={props.width} height={layout.height} label={smallMultiplesSentence(props)} kind="chart-multiples">
      <text x={0} y={13} fontSize={noteSize} {...paint({ fill: 'ink3' })}>
        {notes}
      </text>
      {props.reference && (
        <g transform={`translate(${afterNotes} 0)`}>
          <path d="M0 9H26" {...paint({ stroke: 'country' })} {...lineStyles.country} strokeWidth={1.5} />
          <text x={32} y={13} fontSize={noteSize} {...paint({ fill: 'ink2' })}>
            {props.reference.name}
          </text>
        </g>
      )}
      {layout.panels.map((panel) => (
        <g key={`${panel.left} ${panel.top}`} transform={`translate(${panel.left} ${panel.top})`}>
          <Head panel={panel} layout={layout} />
          <g transform={`translate(0 ${layout.headHeight})`}>
            <Grid panel={panel} layout={layout} />
            <Course panel={panel} />
            {!panel.end && (
              <text
                x={layout.plot.width / 2}
                y={layout.plot.height / 2}
                textAnchor="middle"
                {...paint({ fill: 'ink3' })}
              >
                {t.noFigures}
              </text>
            )}
          </g>
        </g>
      ))}
    </ChartFrame>
  )
}

interface PartProps {
  panel: DrawnPanel
  layout: SmallMultiplesLayout
}

function Head({ panel: { panel, lines, value }, layout: { plot, headHeight } }: PartProps) {
  const first = headHeight - 8 - (lines.length - 1) * panelLine
  const colour: Colour = panel.isOwn ? 'ownText' : 'ink2'
  return (
    <g fontSize={panelNameSize} fontWeight={panel.isOwn ? 700 : 400}>
      <text {...paint({ fill: colour })}>
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={first + index * panelLine}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={plot.width} y={headHeight - 8} textAnchor="end" fontWeight={700} {...paint({ fill: colour })}>
        {value}
      </text>
    </g>
  )
}

function Grid({ panel: { hasValueTicks }, layout: { plot, valueTicks, years } }: PartProps) {
  const ends = years ? [...new Set([years.first, years.last])] : []
  return (
    <g fontSize={panelTickSize}>
      {valueTicks.map(({ label, y }) => (
        <g key={label}>
          <path d={`M0 ${round(y)}H${plot.width}`} {...paint({ stroke: 'grid' })} />
          {hasValueTicks && years && (
            <text x={-6} y={round(y + 4)} textAnchor="end" {...paint({ fill: 'ink3' })}>
              {label}
            </text>
          )}
        </g>
      ))}
      {ends.map((year, index) => (
        <text
          key={year}
          x={index === 0 && ends.length > 1 ? 0 : plot.width}
          y={plot.height + 17}
          textAnchor={index === 0 && ends.length > 1 ? 'start' : 'end'}
          {...paint({ fill: 'ink3' })}
        >
          {year}
        </text>
      ))}
    </g>
  )
}

function Course({ panel: { panel, runs, alone, end, reference } }: Pick<PartProps, 'panel'>) {
  const colour: Colour = panel.isOwn ? 'own' : 'comparison1'
  return (
    <g>
      {reference.length > 0 && (
        <path d={linePath(reference)} {...paint({ stroke: 'country' })} {...lineStyles.country} strokeWidth={1.25} />
      )}
      {runs.length > 0 && (
        <path
          d={linePath(runs)}
          {...paint({ stroke: colour })}
          strokeWidth={panel.isOwn ? 3 : 2.25}
          strokeLinejoin="round"
        />
      )}
      {alone.map(({ x, y }) => (
        <circle key={x} cx={round(x)} cy={round(y)} r={2.5} {...paint({ fill: colour })} />
      ))}
      {end && panel.isOwn && <Boat x={end.x} y={end.y + 1} width={20} />}
      {end && !panel.isOwn && (
        <circle
          cx={round(end.x)}
          cy={round(end.y)}
          r={4}
          {...paint({ fill: colour, stroke: 'ground' })}
          strokeWidth={1.5}
        />
      )}
    </g>
  )
}
