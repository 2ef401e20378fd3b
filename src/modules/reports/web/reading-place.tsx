import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'

/** The chapter that is read or written, kept outside of React's state: only who asks for it is drawn anew. */
function createReadingPlace() {
  let current: string | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(next: string | null) {
      if (next === current) return
      current = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const ReadingPlaceContext = createContext(createReadingPlace())

/**
 * Watches which of the chapters (elements by id) is being read: the last one whose beginning has passed the top third,
 * or the one in which somebody writes, while what is written is in view.
 */
export function ReadingPlaceProvider({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  const [place] = useState(createReadingPlace)
  const joined = keys.join(' ')
  useEffect(() => {
    const elements = joined.split(' ').flatMap((key) => document.getElementById(key) ?? [])
    let written: Element | null = null
    const chapterOf = (part: Element) => elements.find((element) => element.contains(part))
    const look = () => {
      const line = window.innerHeight / 3
      const passed = elements.filter((element) => element.getBoundingClientRect().top <= line)
      const chapter = written && isInView(written) ? chapterOf(written) : passed.at(-1)
      place.set((chapter ?? elements[0])?.id ?? null)
    }
    const enter = ({ target }: FocusEvent) => {
      const chapter = target instanceof Element ? chapterOf(target) : undefined
      if (!chapter || !(target instanceof Element)) return
      written = target
      place.set(chapter.id)
    }
    const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] })
    for (const element of elements) observer.observe(element)
    document.addEventListener('focusin', enter)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', enter)
    }
  }, [joined, place])
  return <ReadingPlaceContext value={place}>{children}</ReadingPlaceContext>
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return element.isConnected && bottom > 0 && top < window.innerHeight
}

/** The key of the chapter that is being read; null before any is. */
export function useCurrentChapter(): string | null {
  const place = useContext(ReadingPlaceContext)
  return useSyncExternalStore(place.subscribe, place.get)
}
