import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** Draws the chart at the width there is, in whole pixels. */
  children: (width: number) => ReactNode
}

/**
 * A chart drawn for the width that it has, and drawn again when that changes: letters keep their size on every screen. It is
 * measured before it is first drawn, in the same frame: a chart of a guessed width would be drawn for nobody.
 */
export function FittedChart({ children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const measure = () => box.current && setWidth(Math.max(240, Math.floor(box.current.clientWidth)))
    const observer = new ResizeObserver(measure)
    measure()
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="fitted-chart">
      {width !== null && children(width)}
    </div>
  )
}
