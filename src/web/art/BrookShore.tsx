interface Place {
  x: number
  y: number
}

/** A tuft of grass growing from a point. */
const Grass = ({ x, y, scale, isMirrored = false }: Place & { scale: number; isMirrored?: boolean }) => (
  <g
    transform={`translate(${x} ${y}) scale(${isMirrored ? -scale : scale} ${scale})`}
    stroke="var(--bank-3)"
    strokeWidth={4}
    strokeLinecap="round"
    fill="none"
  >
    <path d="M0 0C-2-26-8-44-20-62M6 0C6-34 6-58 12-84M13 0C16-24 24-40 38-52M-6 0C-14-16-22-24-34-30" />
  </g>
)

/** A stone half in the water, with the water's line around it. */
const Stone = ({
  x,
  y,
  width: w,
  height: h,
  tone = 'stone',
}: Place & { width: number; height: number; tone?: 'stone' | 'stone-2' }) => (
  <>
    <path
      d={`M${x - w} ${y}C${x - w} ${y - h * 1.1} ${x - w * 0.3} ${y - h * 1.5} ${x + w * 0.15} ${y - h * 1.35}C${x + w * 0.8} ${y - h * 1.2} ${x + w * 1.1} ${y - h * 0.4} ${x + w} ${y}Z`}
      fill={`var(--${tone})`}
    />
    <path
      d={`M${x - w * 1.25} ${y + 3}q${w * 0.6} 7 ${w * 1.25} 2t${w * 1.25} -1`}
      stroke="var(--water-line)"
      strokeWidth={2.5}
      fill="none"
      opacity={0.8}
      strokeLinecap="round"
    />
  </>
)

const barkMarks = [0.12, 0.27, 0.4, 0.58, 0.71, 0.86]

/** The trunk of a birch from above the picture down to its foot. */
const Birch = ({ x, width: w, height: h }: { x: number; width: number; height: number }) => (
  <>
    <path d={`M${x} -10H${x + w}L${x + w + 5} ${h}H${x - 6}Z`} fill="var(--surface)" />
    <path d={`M${x + w * 0.72} -10H${x + w}L${x + w + 5} ${h}H${x + w * 0.7}Z`} fill="var(--stone)" opacity={0.55} />
    {barkMarks.map((share, mark) => (
      <path
        key={share}
        d={`M${mark % 2 ? x - 1 : x + w * 0.45} ${h * share}q${w * 0.28} ${5 + mark} ${w * 0.5} 0q-${w * 0.2} -5 -${w * 0.5} 0Z`}
        fill="var(--ink)"
        opacity={0.8}
      />
    ))}
  </>
)

/** Birches, grass and stones on the banks of the brook. */
export const BrookShore = () => (
  <>
    <Birch x={1376} width={40} height={330} />
    <Birch x={1330} width={24} height={214} />
    <Grass x={1378} y={338} scale={0.55} />
    <Grass x={1404} y={342} scale={0.6} isMirrored />
    <Grass x={1330} y={222} scale={0.42} />
    <Grass x={1350} y={224} scale={0.45} isMirrored />
    <path
      d="M1362 332q32 14 66 0M1320 216q20 9 42 0"
      stroke="var(--bank-3)"
      strokeWidth={7}
      strokeLinecap="round"
      fill="none"
      opacity={0.6}
    />
    <Grass x={1316} y={300} scale={0.9} />
    <Grass x={1352} y={392} scale={1.1} />
    <Grass x={1420} y={436} scale={1.2} />
    <Grass x={846} y={214} scale={0.62} isMirrored />
    <Grass x={790} y={262} scale={0.8} isMirrored />
    <Grass x={640} y={372} scale={0.9} isMirrored />
    <Stone x={1262} y={322} width={30} height={22} tone="stone-2" />
    <Stone x={1228} y={338} width={18} height={13} />
    <Stone x={740} y={356} width={34} height={24} />
    <Stone x={792} y={352} width={20} height={15} tone="stone-2" />
    <Stone x={566} y={446} width={32} height={19} tone="stone-2" />
    <Stone x={1330} y={520} width={44} height={30} />
  </>
)
