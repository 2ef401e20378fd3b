import { type ReactNode, useEffect, useRef, useState } from 'react'

interface Props {
  className: string
  /** Names the box while it scrolls: then it is a stop for the keyboard, which scrolls it. */
  label: string
  children: ReactNode
}

/** Something wide that scrolls sideways by itself on a narrow screen. */
export function ScrollBox({ className, label, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () => setScrolling(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    // What is far from the window is not laid out, and the observer says nothing of it.
    const frame = requestAnimationFrame(look)
    window.addEventListener('resize', look)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', look)
    }
  }, [])
  return (
    <div ref={box} className={className} {...(isScrolling ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
