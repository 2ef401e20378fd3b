import type { ReactNode } from 'react'

import { paint } from './palette.ts'
import type { SeriesRole } from './series.ts'

/** Coordinates to a tenth of a pixel; finer only makes the file longer. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0

const sail = 'M13.6 18.2C12.8 11.6 14.2 5.6 18.4 1C27 5.8 27.4 14.2 13.6 18.2Z'
const hull = 'M1.6 18.4C9 21.6 21 21.2 30.8 16.6C29.6 24.8 23.8 29.8 15.6 29.8C8.4 29.8 3.3 25.6 1.6 18.4Z'

interface BoatProps {
  /** The middle of the deck. */
  x: number
  y: number
  width: number
}

/** The boat: our own place now. Drawn in a box of 32 × 32 with a halo, so that it stands off what it floats on. */
export function Boat({ x, y, width }: BoatProps) {
  const scale = width / 32
  return (
    <g
      className="chart-boat"
      transform={`translate(${round(x - 16 * scale)} ${round(y - 19.4 * scale)}) scale(${Math.round(scale * 1000) / 1000})`}
    >
      <path d={sail + hull} {...paint({ fill: 'ground', stroke: 'ground' })} strokeWidth={7} strokeLinejoin="round" />
      <path d={sail} {...paint({ fill: 'own' })} />
      <path d={hull} {...paint({ fill: 'own' })} />
    </g>
  )
}

interface MarkProps {
  x: number
  y: number
  size: number
}

const Diamond = ({ x, y, size }: MarkProps) => (
  <path
    d={`M${round(x)} ${round(y - size)}L${round(x + size)} ${round(y)}L${round(x)} ${round(y + size)}L${round(x - size)} ${round(y)}Z`}
    {...paint({ fill: 'comparison1', stroke: 'ground' })}
    strokeWidth={1.5}
  />
)

const Square = ({ x, y, size }: MarkProps) => (
  <rect
    x={round(x - size * 0.8)}
    y={round(y - size * 0.8)}
    width={round(size * 1.6)}
    height={round(size * 1.6)}
    {...paint({ fill: 'comparison2', stroke: 'ground' })}
    strokeWidth={1.5}
  />
)

const Dot = ({ x, y, size }: MarkProps) => (
  <circle cx={round(x)} cy={round(y)} r={round(size * 0.75)} {...paint({ fill: 'county', stroke: 'ground' })} />
)

const Ring = ({ x, y, size }: MarkProps) => (
  <circle
    cx={round(x)}
    cy={round(y)}
    r={round(size * 0.75)}
    {...paint({ fill: 'ground', stroke: 'country' })}
    strokeWidth={2}
  />
)

/** Every role's own mark: the second cue beside its colour. `size` is half the mark's width. */
export const seriesMarks: Record<SeriesRole, (props: MarkProps) => ReactNode> = {
  own: ({ x, y, size }) => <Boat x={x} y={y} width={size * 4} />,
  comparison1: Diamond,
  comparison2: Square,
  county: Dot,
  country: Ring,
}

/** The target: a flag on a pole that stands on (x, y) and flies to the left. */
export const Flag = ({ x, y }: { x: number; y: number }) => (
  <g className="chart-flag">
    <path d={`M${round(x)} ${round(y)}v-20`} {...paint({ stroke: 'target' })} strokeWidth={2} />
    <path d={`M${round(x)} ${round(y - 20)}h-15l4 5-4 5h15Z`} {...paint({ fill: 'target' })} />
  </g>
)

/** A path through points; several runs make one path with gaps. */
export const linePath = (runs: readonly (readonly { x: number; y: number }[])[]): string =>
  runs.map((run) => run.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('')).join('')

/** The second cue of each line beside its colour; ours is the only thick one. */
export const lineStyles: Record<
  SeriesRole,
  { strokeWidth: number; strokeDasharray?: string; strokeLinecap?: 'round' }
> = {
  own: { strokeWidth: 3.5 },
  comparison1: { strokeWidth: 2, strokeDasharray: '0.1 4', strokeLinecap: 'round' },
  comparison2: { strokeWidth: 2, strokeDasharray: '10 3 2 3' },
  county: { strokeWidth: 2 },
  country: { strokeWidth: 2, strokeDasharray: '8 4' },
}
