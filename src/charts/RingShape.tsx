import { round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import type { RingLane } from './year-ring.ts'

/** Each lane's colours: of its marks and of its arcs. */
export const laneColours: Record<RingLane, { mark: Colour; arc: Colour }> = {
  decisions: { mark: 'own', arc: 'ownSoft' },
  knowledge: { mark: 'knowledge', arc: 'knowledgeSoft' },
  cooperation: { mark: 'cooperation', arc: 'cooperationSoft' },
  economy: { mark: 'ink2', arc: 'sunken' },
}

interface Props {
  lane: RingLane
  x: number
  y: number
  /** Half of the mark's width. */
  size: number
  state: 'done' | 'coming' | 'late'
  /** More than one: said inside of the mark. */
  count?: number
}

/** A lane's own shape: filled when it has been, hollow when it is ahead, with an exclamation mark when it is late. */
export function RingShape({ lane, x, y, size, state, count = 1 }: Props) {
  const colour = state === 'late' ? 'bad' : laneColours[lane].mark
  const looks =
    state === 'coming' ? ({ fill: 'ground', stroke: colour } as const) : ({ fill: colour, stroke: 'ground' } as const)
  const drawn = { ...paint(looks), strokeWidth: round(state === 'coming' ? Math.max(1.6, size * 0.3) : 1.5) }
  return (
    <>
      <Outline lane={lane} x={x} y={y} size={size} drawn={drawn} />
      {count > 1 ? (
        <Inside text={String(count)} x={x} y={y} size={Math.max(9, size * 1.3)} state={state} />
      ) : (
        state === 'late' && <Inside text="!" x={x} y={y} size={size * 1.7} state={state} />
      )}
    </>
  )
}

function Inside({
  text,
  x,
  y,
  size,
  state,
}: {
  text: string
  x: number
  y: number
  size: number
  state: Props['state']
}) {
  return (
    <text
      x={round(x)}
      y={round(y + size * 0.36)}
      fontSize={round(size)}
      fontWeight={700}
      textAnchor="middle"
      {...paint({ fill: state === 'coming' ? 'ink' : 'inverse' })}
    >
      {text}
    </text>
  )
}

interface OutlineProps {
  lane: RingLane
  x: number
  y: number
  size: number
  drawn: ReturnType<typeof paint> & { strokeWidth: number }
}

function Outline({ lane, x, y, size, drawn }: OutlineProps) {
  const at = (dx: number, dy: number) => `${round(x + size * dx)} ${round(y + size * dy)}`
  switch (lane) {
    case 'decisions':
      return <path d={`M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`} {...drawn} />
    case 'knowledge':
      return <circle cx={round(x)} cy={round(y)} r={round(size)} {...drawn} />
    case 'cooperation':
      return (
        <path
          d={`M${at(-1, 1)}C${at(-1.5, -0.6)} ${at(-0.2, -1.3)} ${at(1.15, -1.15)}C${at(1.3, 0.2)} ${at(0.6, 1.5)} ${at(-1, 1)}Z`}
          {...drawn}
        />
      )
    case 'economy':
      return (
        <rect
          x={round(x - size * 0.9)}
          y={round(y - size * 0.9)}
          width={round(size * 1.8)}
          height={round(size * 1.8)}
          {...drawn}
        />
      )
  }
}
