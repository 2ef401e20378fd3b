import { useEffect, useState, useSyncExternalStore } from 'react'

import type { TextVersion } from '#documents/text-version.ts'
import { browserDrafts } from './draft-store.ts'
import { useSavingBoard } from './saving-board.tsx'
import { createTextSaver, type SavingState, type TextSaver } from './text-saver.ts'
import type { TextPlace } from './text-place.ts'
import type { WrittenText } from './written-text.ts'

/** A saver for one text, for as long as the text is on the page. */
export function useTextSaver(place: TextPlace, stored: TextVersion | undefined): TextSaver {
  const board = useSavingBoard()
  const [saver] = useState(() =>
    createTextSaver({
      stored,
      save: place.api.save,
      drafts: browserDrafts(window.localStorage, place.block, place.language),
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    }),
  )
  useEffect(() => {
    const leave = board.add(saver)
    saver.start()
    return () => {
      saver.flush()
      leave()
    }
  }, [board, saver])
  return saver
}

export const useSavingState = (saver: Pick<WrittenText, 'state' | 'subscribe'>): SavingState =>
  useSyncExternalStore(saver.subscribe, saver.state)
