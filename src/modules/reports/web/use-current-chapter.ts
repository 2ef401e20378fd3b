import { useEffect, useState } from 'react'

/** Which of the chapters (elements by id) is being read: the last one whose beginning has passed the top third. */
export function useCurrentChapter(keys: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(keys[0] ?? null)
  const joined = keys.join(' ')
  useEffect(() => {
    const elements = joined.split(' ').flatMap((key) => document.getElementById(key) ?? [])
    const look = () => {
      const line = window.innerHeight / 3
      const passed = elements.filter((element) => element.getBoundingClientRect().top <= line)
      setCurrent((passed.at(-1) ?? elements[0])?.id ?? null)
    }
    const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] })
    for (const element of elements) observer.observe(element)
    return () => observer.disconnect()
  }, [joined])
  return current
}
