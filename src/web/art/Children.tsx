interface ChildColours {
  leg: 'leg-1' | 'leg-2'
  boot: 'boot-1' | 'boot-2'
}

/** The flat stone under a child's feet, with the ring it makes in the water. */
const Slab = ({ x, y, width: w }: { x: number; y: number; width: number }) => (
  <>
    <path
      d={`M${x - w * 1.25} ${y + 10}q${w * 1.25} ${w * 0.42} ${w * 2.5} 0`}
      fill="none"
      stroke="var(--water-line)"
      strokeWidth={3}
      strokeLinecap="round"
      opacity={0.8}
    />
    <path
      d={`M${x - w} ${y}C${x - w} ${y - w * 0.24} ${x - w * 0.4} ${y - w * 0.3} ${x} ${y - w * 0.3}S${x + w * 1.02} ${y - w * 0.22} ${x + w} ${y}C${x + w} ${y + w * 0.2} ${x + w * 0.5} ${y + w * 0.3} ${x} ${y + w * 0.3}S${x - w} ${y + w * 0.2} ${x - w} ${y}Z`}
      fill="var(--stone-2)"
    />
    <path
      d={`M${x - w} ${y - 2}C${x - w} ${y - w * 0.26} ${x - w * 0.4} ${y - w * 0.32} ${x} ${y - w * 0.32}S${x + w * 1.02} ${y - w * 0.24} ${x + w} ${y - 2}C${x + w * 0.9} ${y + w * 0.1} ${x + w * 0.4} ${y + w * 0.16} ${x} ${y + w * 0.16}S${x - w * 0.9} ${y + w * 0.1} ${x - w} ${y - 2}Z`}
      fill="var(--stone)"
    />
  </>
)

/** A leg in its rubber boot, coming from above the picture. */
function Leg({
  x,
  y,
  height,
  scale: s,
  leg,
  boot,
}: { x: number; y: number; height: number; scale: number } & ChildColours) {
  const bootScale = s * 0.93
  return (
    <>
      <path
        d={`M${x - 13 * s} ${y - height}H${x + 14 * s}L${x + 13 * s} ${y - 64 * s}H${x - 13 * s}Z`}
        fill={`var(--${leg})`}
      />
      <g transform={`translate(${x} ${y - 7 * s}) scale(${-bootScale} ${bootScale})`}>
        <path d="M-17-70H17V-12C34-10 48-4 49 14H-17Z" fill={`var(--${boot})`} />
        <path d="M-17-70H17v9H-17Z" fill="var(--ink)" opacity={0.16} />
        <path d="M-17 8H49.5v7H-17Z" fill="var(--ink)" opacity={0.28} />
        <path d="M-9-54V-4" stroke="var(--water-line)" strokeWidth={4} strokeLinecap="round" opacity={0.45} />
      </g>
    </>
  )
}

/** Two children on the stones of the brook: only their boots are seen. */
export const Children = () => (
  <>
    <Slab x={1102} y={176} width={62} />
    <Slab x={1206} y={206} width={50} />
    <Leg x={1082} y={168} height={190} scale={1} leg="leg-1" boot="boot-1" />
    <Leg x={1138} y={172} height={200} scale={1} leg="leg-1" boot="boot-1" />
    <Leg x={1190} y={200} height={220} scale={0.79} leg="leg-2" boot="boot-2" />
    <Leg x={1234} y={202} height={220} scale={0.79} leg="leg-2" boot="boot-2" />
  </>
)
