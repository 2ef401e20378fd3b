import { useEffect, useState, useSyncExternalStore } from 'react'

import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { saveText } from '../../texts.contract.ts'
import type { TextVersion } from '../../report.ts'
import { browserDrafts } from './draft-store.ts'
import { useSavingBoard } from './saving-board.tsx'
import { createTextSaver, type SavingState, type TextSaver } from './text-saver.ts'
import type { WrittenText } from './written-text.ts'

export interface TextPlace {
  organisation: string
  report: string
  block: string
  language: Language
}

/** A saver for one text of a report, for as long as the text is on the page. */
export function useTextSaver(place: TextPlace, stored: TextVersion | undefined): TextSaver {
  const board = useSavingBoard()
  const [saver] = useState(() =>
    createTextSaver({
      stored,
      save: (content, version, isLast) => call(saveText, { ...place, content, version }, { isLast }),
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
