const hull = 'M-62-7C-30 4 24 3 66-15C62 20 38 44 0 44S-56 24-62-7Z'
const sail = 'M0-14C-34-46-24-92 34-116C66-72 52-32 0-14Z'

interface Props {
  /** Where the boat's waist is. */
  x: number
  y: number
  scale: number
  /** Degrees. */
  tilt: number
  /** Shadow and ripples, where the boat lies on open water. */
  isOnWater?: boolean
}

/** The illustrations' bark boat with a birch leaf for a sail. Its colours are tokens, so that it turns with the theme. */
export const BarkBoat = ({ x, y, scale, tilt, isOnWater = true }: Props) => (
  <g transform={`translate(${x} ${y}) scale(${scale})`}>
    {isOnWater && <Ripples />}
    <g transform={`rotate(${tilt})`} fill="none" strokeLinecap="round">
      <path d="M-4 2C-6-30-4-58 2-84" stroke="var(--hull-2)" strokeWidth={5} />
      <path d={sail} fill="var(--sail)" />
      <path d="M0-14C12-50 22-82 34-116C66-72 52-32 0-14Z" fill="var(--sail-2)" opacity={0.55} />
      <path
        d="M1-16C10-50 20-80 33-112M9-42l-20-9M9-42l26-6M16-66l-18-9M16-66l24-5"
        stroke="var(--bank-1)"
        strokeWidth={2}
        opacity={0.75}
      />
      <path d={hull} fill="var(--hull)" />
      <path
        d="M-62-7C-30 4 24 3 66-15C65-8 64-3 62 3C24 15-28 16-58 8C-60 3-61-2-62-7Z"
        fill="var(--hull-2)"
        opacity={0.35}
      />
      <path
        d="M-44 21q18 6 36 4M4 31q16 1 32-8M-26 34q11 4 23 3M14 22q12-1 24-6"
        stroke="var(--hull-2)"
        strokeWidth={3}
      />
    </g>
  </g>
)

const Ripples = () => (
  <>
    <ellipse cx={2} cy={41} rx={56} ry={11} fill="var(--hull-2)" opacity={0.28} />
    <path
      d="M-92 34q22-9 44 0M50 38q22-9 44 0M-34 60q30-9 66 1"
      stroke="var(--water-line)"
      strokeWidth={3.5}
      fill="none"
      strokeLinecap="round"
      opacity={0.8}
    />
  </>
)
