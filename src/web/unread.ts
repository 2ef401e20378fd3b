import { useEffect, useState } from 'react'

const watchers = new Set<() => void>()

/** Something was read, or told: whoever shows the number asks anew. */
export const unreadChanged = (): void => watchers.forEach((ask) => ask())

/** How much of an organisation's news is unread; 0 until it is known. It is asked again whenever the page changes. */
export function useUnread(count: (slug: string) => Promise<number>, slug: string, page: string): number {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let isWanted = true
    // A header without the number is better than a page that fails for it.
    const ask = () =>
      void count(slug).then(
        (number) => isWanted && setUnread(number),
        () => undefined,
      )
    ask()
    watchers.add(ask)
    return () => {
      isWanted = false
      watchers.delete(ask)
    }
  }, [count, slug, page])
  return unread
}
