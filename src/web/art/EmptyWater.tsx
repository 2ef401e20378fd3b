import { BarkBoat } from './BarkBoat.tsx'
import { boatHull, boatSail } from './Boat.tsx'
import { wavePath } from './wave.ts'

const waterLine = wavePath({ from: 0, to: 480, height: 3, length: 69, y: () => 168 })
const boatShapes = [boatHull, boatSail]
const nextBoats = ['translate(262 92) scale(3.2)', 'translate(392 120) scale(2.1)']

/** One boat afloat, the next ones dashed. Decoration: the words beside it say the same. */
export const EmptyWater = () => (
  <svg className="empty-art" viewBox="0 0 480 210" aria-hidden fill="none" strokeLinecap="round">
    <path d={waterLine} stroke="var(--wave)" strokeWidth={3} />
    <path d="M60 190q30-8 60 0M300 196q40-9 80 0M180 204q20-5 40 0" stroke="var(--water-3)" strokeWidth={3} />
    <BarkBoat x={150} y={152} scale={0.95} tilt={-3} isOnWater={false} />
    <g stroke="var(--control)" strokeWidth={2} strokeDasharray="5 5" strokeLinecap="butt">
      {nextBoats.map((transform) =>
        boatShapes.map((shape) => (
          <path key={transform + shape} transform={transform} vectorEffect="non-scaling-stroke" d={shape} />
        )),
      )}
    </g>
  </svg>
)
