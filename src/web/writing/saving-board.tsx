import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'

import type { SavingState } from './text-saver.ts'
import type { WrittenText } from './written-text.ts'

/** How all texts of a page are saved, told as one: the worst of them, or the latest saving. */
export interface SavingBoard {
  add: (saver: Pick<WrittenText, 'state' | 'subscribe' | 'flush'>) => () => void
  subscribe: (listener: () => void) => () => void
  overall: () => SavingState
  /** Whether any text of the page is being followed yet. */
  hasTexts: () => boolean
}

const weight: Record<SavingState['kind'], number> = {
  conflict: 6,
  refused: 5,
  failed: 4,
  apart: 3,
  saving: 2,
  changed: 1,
  saved: 0,
}
const nothingYet: SavingState = { kind: 'saved', at: null }

export function createSavingBoard(): SavingBoard & { flush: (how?: { isLast: boolean }) => void } {
  const savers = new Set<Pick<WrittenText, 'state' | 'subscribe' | 'flush'>>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    add(saver) {
      savers.add(saver)
      const leave = saver.subscribe(tell)
      tell()
      return () => {
        leave()
        savers.delete(saver)
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    overall: () =>
      [...savers]
        .map((saver) => saver.state())
        .reduce((worst, next) => (isWorse(next, worst) ? next : worst), nothingYet),
    hasTexts: () => savers.size > 0,
    flush(how) {
      for (const saver of savers) saver.flush(how)
    },
  }
}

function isWorse(next: SavingState, worst: SavingState): boolean {
  if (next.kind === 'saved' && worst.kind === 'saved') return (next.at ?? '') > (worst.at ?? '')
  return weight[next.kind] > weight[worst.kind]
}

const BoardContext = createContext<SavingBoard | null>(null)

/** What would be lost, or what somebody must still decide on, when the page is closed. */
const isPending = ({ kind }: SavingState) => kind === 'failed' || kind === 'refused' || kind === 'conflict'

/**
 * Gathers the texts of a page. They are saved at once when the network is back or the page is put aside; who closes it
 * with a text that is not on the server is asked first.
 */
export function SavingBoardProvider({ children }: { children: ReactNode }) {
  const [board] = useState(createSavingBoard)
  useEffect(() => {
    const online = () => board.flush()
    const leave = () => board.flush({ isLast: true })
    const hide = () => document.visibilityState === 'hidden' && leave()
    const warn = (event: BeforeUnloadEvent) => isPending(board.overall()) && event.preventDefault()
    window.addEventListener('online', online)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', warn)
    }
  }, [board])
  return <BoardContext value={board}>{children}</BoardContext>
}

export function useSavingBoard(): SavingBoard {
  const board = useContext(BoardContext)
  if (!board) throw new Error('useSavingBoard outside its provider')
  return board
}

export function useOverallSaving(): SavingState {
  const board = useSavingBoard()
  return useSyncExternalStore(board.subscribe, board.overall)
}

/** Nothing can be said of how texts are saved before the first of them has opened. */
export function useHasTexts(): boolean {
  const board = useSavingBoard()
  return useSyncExternalStore(board.subscribe, board.hasTexts)
}

/** When the page's texts were last all stored; it stays while something is being written. */
export function useLastSaved(): string | null {
  const saving = useOverallSaving()
  const [last, setLast] = useState<string | null>(null)
  if (saving.kind === 'saved' && saving.at !== last) setLast(saving.at)
  return last
}
