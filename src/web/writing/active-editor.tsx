import type { Editor } from '@tiptap/react'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

import type { TextPlace } from './text-place.ts'
import type { WrittenText } from './written-text.ts'

/** A text that is being written. */
export interface ActiveText {
  editor: Editor
  saver: WrittenText
  place: TextPlace
  /** The title of the chapter that it is in. */
  chapter: string
}

/** What is asked in a window about the text that is being written. */
export type TextWindow = 'link' | 'footnote' | 'reference' | 'versions'

interface ActiveEditor {
  /** The text that the toolbar works on: the one that was last written in. */
  active: ActiveText | null
  setActive: (text: ActiveText) => void
  asking: TextWindow | null
  ask: (window: TextWindow | null) => void
}

const ActiveEditorContext = createContext<ActiveEditor>({
  active: null,
  setActive: () => undefined,
  asking: null,
  ask: () => undefined,
})

export function ActiveEditorProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<ActiveText | null>(null)
  const [asking, ask] = useState<TextWindow | null>(null)
  const value = useMemo(() => ({ active, setActive, asking, ask }), [active, asking])
  return <ActiveEditorContext value={value}>{children}</ActiveEditorContext>
}

export const useActiveEditor = () => useContext(ActiveEditorContext)
