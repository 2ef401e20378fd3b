import { ChartFrame } from './ChartFrame.tsx'
import { Boat, Flag, round } from './marks.tsx'
import { paint } from './palette.ts'
import { targetLineSentence } from './target-line-sentence.ts'
import { layoutTargetLine, type TargetLineData, targetLineSizes } from './target-line.ts'

export interface TargetLineProps extends TargetLineData {
  width?: number
}

const height = 62
const line = 30
const wordsLine = height - 5

/**
 * A goal's way: ring where it began, boat where we are, flag where we want to be, a dot at each point that was agreed on
 * between, a dashed tick where the expected path would be by now. Going backwards the bar is dashed.
 */
export function TargetLine(props: TargetLineProps) {
  const { width = 520 } = props
  const { x, labels, backwards } = layoutTargetLine(props, width)
  return (
    <ChartFrame width={width} height={height} label={targetLineSentence(props)} kind="chart-target">
      <path d={`M16 ${line}H${width - 16}`} {...paint({ stroke: 'lineStrong' })} strokeWidth={2} />
      {x.current !== null && (
        <path
          d={`M${round(x.baseline)} ${line}H${round(x.current)}`}
          {...paint({ stroke: 'own' })}
          strokeWidth={5}
          {...(backwards && { strokeDasharray: '3 3' })}
        />
      )}
      {x.path.map((at, index) => (
        <circle
          key={index}
          cx={round(at)}
          cy={line}
          r={3}
          {...paint({ fill: 'ground', stroke: 'ink3' })}
          strokeWidth={1.5}
        />
      ))}
      {x.expected !== null && (
        <path
          d={`M${round(x.expected)} ${line - 10}V${line + 10}`}
          {...paint({ stroke: 'ink3' })}
          strokeWidth={1.5}
          strokeDasharray="2 2"
        />
      )}
      <circle
        cx={round(x.baseline)}
        cy={line}
        r={5.5}
        {...paint({ fill: 'ground', stroke: 'own' })}
        strokeWidth={2.5}
      />
      <g transform="translate(0 6)">
        <Flag x={x.target} y={line} />
      </g>
      {x.current !== null && <Boat x={x.current} y={line + 2} width={27} />}
      <text
        x={round(labels.baseline.x)}
        y={wordsLine}
        textAnchor="middle"
        fontSize={targetLineSizes.baseline}
        {...paint({ fill: 'ink2' })}
      >
        {labels.baseline.text}
      </text>
      {labels.current && (
        <text
          x={round(labels.current.x)}
          y={wordsLine}
          textAnchor="middle"
          fontSize={targetLineSizes.current}
          fontWeight={700}
          {...paint({ fill: 'ownText' })}
        >
          {labels.current.text}
        </text>
      )}
      <text
        x={round(labels.target.x)}
        y={wordsLine}
        textAnchor="middle"
        fontSize={targetLineSizes.target}
        fontWeight={600}
        {...paint({ fill: 'ink' })}
      >
        {labels.target.text}
      </text>
    </ChartFrame>
  )
}
