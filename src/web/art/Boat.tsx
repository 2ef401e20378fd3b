/** The mark's two shapes, in a square of 32. */
export const boatSail = 'M13.6 18.2C12.8 11.6 14.2 5.6 18.4 1C27 5.8 27.4 14.2 13.6 18.2Z'
export const boatHull = 'M1.6 18.4C9 21.6 21 21.2 30.8 16.6C29.6 24.8 23.8 29.8 15.6 29.8C8.4 29.8 3.3 25.6 1.6 18.4Z'

/** Kaarna's mark: hull and leaf sail. It means "us, now" and nothing else. The charts draw their own in the chart's colours. */
export const Boat = ({ size = 28 }: { size?: number }) => (
  <svg className="boat-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
    <path className="boat-sail" d={boatSail} />
    <path className="boat-hull" d={boatHull} />
  </svg>
)
