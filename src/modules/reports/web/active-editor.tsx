import type { Editor } from '@tiptap/react'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

interface ActiveEditor {
  /** The text that the toolbar works on: the one that was last written in. */
  editor: Editor | null
  setEditor: (editor: Editor | null) => void
}

const ActiveEditorContext = createContext<ActiveEditor>({ editor: null, setEditor: () => undefined })

export function ActiveEditorProvider({ children }: { children: ReactNode }) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const value = useMemo(() => ({ editor, setEditor }), [editor])
  return <ActiveEditorContext value={value}>{children}</ActiveEditorContext>
}

export const useActiveEditor = () => useContext(ActiveEditorContext)
