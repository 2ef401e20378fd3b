import { useState } from 'react'

import { ApiError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'

/** A part of a list that is read a part at a time. */
export interface ListPart<Item> {
  items: readonly Item[]
  /** Where the next part begins; null: this is the last. */
  cursor: string | null
}

/** A list that grows by a part at each press; a part that cannot be had is told, and can be asked for again. */
export function useLaterParts<Item>(first: ListPart<Item>, read: (cursor: string) => Promise<ListPart<Item>>) {
  const [later, setLater] = useState<ListPart<Item> | null>(null)
  const [isBusy, setBusy] = useState(false)
  const announce = useAnnounce()
  const faults = useTexts(faultTexts)
  const { cursor } = later ?? first

  /** Whether there was more, and it came. */
  async function readMore(): Promise<boolean> {
    if (cursor === null) return false
    setBusy(true)
    try {
      const part = await read(cursor)
      setLater({ items: [...(later?.items ?? []), ...part.items], cursor: part.cursor })
      return true
    } catch (error) {
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    items: [...first.items, ...(later?.items ?? [])],
    hasMore: cursor !== null,
    isBusy,
    readMore,
    /** Back to the first part, such as when what was read later is not true any more. */
    forget: () => setLater(null),
  }
}
