import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'

import type { SavingState, TextSaver } from './text-saver.ts'

/** How all texts of a page are saved, told as one: the worst of them, or the latest saving. */
export interface SavingBoard {
  add: (saver: TextSaver) => () => void
  subscribe: (listener: () => void) => () => void
  overall: () => SavingState
}

const weight: Record<SavingState['kind'], number> = {
  conflict: 5,
  refused: 4,
  failed: 3,
  saving: 2,
  changed: 1,
  saved: 0,
}
const nothingYet: SavingState = { kind: 'saved', at: null }

export function createSavingBoard(): SavingBoard & { flush: () => void } {
  const savers = new Set<TextSaver>()
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
    flush() {
      for (const saver of savers) saver.flush()
    },
  }
}

function isWorse(next: SavingState, worst: SavingState): boolean {
  if (next.kind === 'saved' && worst.kind === 'saved') return (next.at ?? '') > (worst.at ?? '')
  return weight[next.kind] > weight[worst.kind]
}

const BoardContext = createContext<SavingBoard | null>(null)

/** Gathers the texts of a page, and saves them at once when the network is back or the page is left. */
export function SavingBoardProvider({ children }: { children: ReactNode }) {
  const [board] = useState(createSavingBoard)
  useEffect(() => {
    const flush = () => board.flush()
    window.addEventListener('online', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('online', flush)
      window.removeEventListener('pagehide', flush)
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
