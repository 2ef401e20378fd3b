import type { EditorProps } from '@tiptap/pm/view'

import type { Language } from '#shared/texts.ts'
import type { TextWindow } from './active-editor.tsx'

interface Wishes {
  /** What the text is called by those who hear it. */
  label: string
  language: Language
  ask: (window: TextWindow) => void
}

/** How every editor of a text is named and opens its footnotes. */
export const textEditorProps = ({ label, language, ask }: Wishes): EditorProps => ({
  attributes: {
    class: 'report-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    lang: language,
  },
  handleDoubleClickOn(_view, _position, { type }) {
    if (type.name !== 'footnote') return false
    ask('footnote')
    return true
  },
  handleKeyDown(view, { key }) {
    const { $from, to } = view.state.selection
    const isOnNote = to === $from.pos + 1 && $from.nodeAfter?.type.name === 'footnote'
    if (key !== 'Enter' || !isOnNote) return false
    ask('footnote')
    return true
  },
})
