import type { ReactNode } from 'react'

import { round } from './marks.tsx'
import { paint } from './palette.ts'
import type { Verdict } from './verdict.ts'

interface Place {
  x: number
  y: number
  /** Half the mark's width. */
  size: number
}

const triangle = ({ x, y, size }: Place, up: boolean): string => {
  const [tip, foot] = up ? [y - size, y + size * 0.8] : [y + size, y - size * 0.8]
  return `M${round(x)} ${round(tip)}L${round(x + size)} ${round(foot)}H${round(x - size)}Z`
}

/** The shape tells the verdict as well as the colour does: filled circle, open square, pale circle, triangles, dash. */
const marks: Record<Verdict, (place: Place) => ReactNode> = {
  better: ({ x, y, size }) => (
    <circle cx={round(x)} cy={round(y)} r={size} {...paint({ fill: 'good', stroke: 'ground' })} />
  ),
  worse: ({ x, y, size }) => (
    <rect
      x={round(x - size * 0.85)}
      y={round(y - size * 0.85)}
      width={round(size * 1.7)}
      height={round(size * 1.7)}
      rx={1}
      {...paint({ fill: 'ground', stroke: 'bad' })}
      strokeWidth={2.2}
    />
  ),
  similar: ({ x, y, size }) => (
    <g>
      <circle cx={round(x)} cy={round(y)} r={round(size * 0.85 + 2)} {...paint({ fill: 'ground' })} />
      <circle
        cx={round(x)}
        cy={round(y)}
        r={round(size * 0.85)}
        {...paint({ fill: 'flatSoft', stroke: 'ink3' })}
        strokeWidth={1.5}
      />
    </g>
  ),
  higher: (place) => <path d={triangle(place, true)} {...paint({ fill: 'county', stroke: 'ground' })} />,
  lower: (place) => <path d={triangle(place, false)} {...paint({ fill: 'county', stroke: 'ground' })} />,
  none: ({ x, y, size }) => {
    const path = `M${round(x - size * 0.8)} ${round(y)}h${round(size * 1.6)}`
    return (
      <g>
        <path d={path} {...paint({ stroke: 'ground' })} strokeWidth={6} />
        <path d={path} {...paint({ stroke: 'ink3' })} strokeWidth={3} />
      </g>
    )
  },
}

export const VerdictMark = ({ verdict, ...place }: Place & { verdict: Verdict }) => marks[verdict](place)

/** The mark alone beside its word; a picture of the word. */
export const VerdictKey = ({ of: verdict }: { of: Verdict }) => (
  <svg className="chart chart-key" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
    <VerdictMark verdict={verdict} x={8} y={8} size={5.5} />
  </svg>
)
