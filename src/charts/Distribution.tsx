import { BetterEnds } from './BetterEnds.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { chartTexts } from './charts.texts.ts'
import {
  type DistributionData,
  distributionLabelSize,
  type DistributionLayout,
  type DistributionMark,
  distributionNoteSize,
  distributionSize as size,
  dotPitch,
  layoutDistribution,
} from './distribution.ts'
import { distributionSentence } from './distribution-sentence.ts'
import { Boat, round, seriesMarks } from './marks.tsx'
import { paint } from './palette.ts'

export interface DistributionProps extends DistributionData {
  width: number
}

/** Every municipality as a dot, better to the right (neutral indicators from small to large), with words for what is marked. */
export function Distribution(props: DistributionProps) {
  const { width, language, direction, unit } = props
  const layout = layoutDistribution(props, width)
  const t = chartTexts[language]
  return (
    <ChartFrame width={width} height={layout.height} label={distributionSentence(props)} kind="chart-distribution">
      {layout.half && (
        <rect
          x={round(layout.half.left)}
          y={size.middle - size.reach - 4}
          width={round(Math.max(1, layout.half.right - layout.half.left))}
          height={size.axis - size.middle + size.reach + 4}
          {...paint({ fill: 'flatSoft' })}
        />
      )}
      <Axis layout={layout} width={width} unit={unit} />
      <path d={layout.dots} {...paint({ stroke: 'dot' })} strokeWidth={dotPitch - 1.2} strokeLinecap="round" />
      {layout.median && (
        <path
          d={`M${round(layout.median.x)} ${size.middle - size.reach - 8}V${size.axis}`}
          {...paint({ stroke: 'ink2' })}
          strokeWidth={1.75}
        />
      )}
      <Notes layout={layout} />
      {layout.marks.map((mark) => (
        <Mark key={mark.role} mark={mark} />
      ))}
      {direction !== 'neutral' && <BetterEnds left={0} right={width} y={layout.height - 8} language={language} />}
      {layout.dots === '' && (
        <text x={width / 2} y={size.middle} textAnchor="middle" fontSize={14} {...paint({ fill: 'ink3' })}>
          {t.noFigures}
        </text>
      )}
    </ChartFrame>
  )
}

const Axis = ({ layout, width, unit }: { layout: DistributionLayout; width: number; unit: string }) => (
  <g fontSize={distributionNoteSize} {...paint({ fill: 'ink3' })}>
    <path d={`M0 ${size.axis}H${width}`} {...paint({ stroke: 'control' })} />
    <text x={0} y={size.axis - 5}>
      {unit}
    </text>
    {layout.ticks.map(({ label, x }) => (
      <g key={label}>
        <path d={`M${round(x)} ${size.axis}v5`} {...paint({ stroke: 'control' })} />
        <text x={round(x)} y={size.below} textAnchor={x < 16 ? 'start' : x > width - 16 ? 'end' : 'middle'}>
          {label}
        </text>
      </g>
    ))}
  </g>
)

function Notes({ layout: { median, half, noteRows } }: { layout: DistributionLayout }) {
  const y = size.below + size.row
  return (
    <g fontSize={distributionNoteSize} textAnchor="middle">
      {half && (
        <text x={round(half.labelX)} y={y + (noteRows - 1) * size.row} {...paint({ fill: 'ink2' })}>
          {half.text}
        </text>
      )}
      {median && (
        <text x={round(median.labelX)} y={y} fontWeight={600} {...paint({ fill: 'ink2' })}>
          {median.text}
        </text>
      )}
    </g>
  )
}

function Mark({ mark: { role, text, x, labelX } }: { mark: DistributionMark }) {
  const isOwn = role === 'own'
  const Shape = seriesMarks[role]
  return (
    <g>
      {labelX !== undefined && (
        <path
          d={`M${round(labelX)} ${size.labels + 5}L${round(x)} ${size.middle - size.reach - 2}V${size.middle - 8}`}
          {...paint({ stroke: isOwn ? 'own' : 'lineStrong' })}
          strokeWidth={isOwn ? 1.5 : 1}
        />
      )}
      {isOwn ? <Boat x={x} y={size.middle + 2} width={30} /> : <Shape x={x} y={size.middle} size={8} />}
      {labelX !== undefined && (
        <text
          x={round(labelX)}
          y={size.labels}
          textAnchor="middle"
          fontSize={distributionLabelSize}
          fontWeight={isOwn ? 700 : 400}
          {...paint({ fill: isOwn ? 'ownText' : 'ink2' })}
        >
          {text}
        </text>
      )}
    </g>
  )
}
