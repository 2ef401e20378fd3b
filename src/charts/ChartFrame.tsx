import type { ReactNode } from 'react'

interface ChartFrameProps {
  width: number
  height: number
  /** What the picture shows, as a sentence. */
  label: string
  /** Which chart it is, for screen CSS: `chart-line`. */
  kind: string
  children: ReactNode
}

/** The outermost element of every chart: a complete SVG picture on its own, an image with a name in a page. */
export const ChartFrame = ({ width, height, label, kind, children }: ChartFrameProps) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    role="img"
    aria-label={label}
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    className={`chart ${kind}`}
    fontFamily="Atkinson Hyperlegible Next"
    fontSize={13}
  >
    {children}
  </svg>
)
