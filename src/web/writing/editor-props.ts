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
    if (!isWindowed(type.name)) return false
    ask(type.name)
    return true
  },
  handleKeyDown(view, event) {
    if (isReferenceKey(event)) {
      ask('reference')
      return true
    }
    const { $from, to } = view.state.selection
    const chosen = to === $from.pos + 1 ? $from.nodeAfter?.type.name : undefined
    if (event.key !== 'Enter' || !isWindowed(chosen)) return false
    ask(chosen)
    return true
  },
})

/** Marks in the line whose words are asked in a window. */
const isWindowed = (name: string | undefined): name is 'footnote' | 'reference' =>
  name === 'footnote' || name === 'reference'

/** The key of a reference to a figure or a table: Ctrl or Cmd, Alt and R. */
const isReferenceKey = ({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  code === 'KeyR' && altKey && (ctrlKey || metaKey)
