import { Collaboration } from '@tiptap/extension-collaboration'
import { useEditor } from '@tiptap/react'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { useActiveEditor } from '#web/writing/active-editor.tsx'
import { sharedEditorExtensions, withReferences } from '#web/writing/editor-extensions.ts'
import { textEditorProps } from '#web/writing/editor-props.ts'
import { useReferences } from '#web/writing/references.tsx'
import { useSavingBoard } from '#web/writing/saving-board.tsx'
import { useSavingState } from '#web/writing/use-text-saver.ts'
import { writingTexts } from '#web/writing/writing.texts.ts'
import type { EditedText } from '#web/writing/Writing.tsx'
import { WritingFrame } from '#web/writing/WritingFrame.tsx'
import { carets } from './carets.ts'
import { createLiveText } from './live-text.ts'
import type { Session } from './session-state.ts'

interface Props extends EditedText {
  session: Session
  isEditable: boolean
}

/** A text that several people write at the same time. */
export default function LiveTextEditor({ session, isEditable, place, stored, chapter, chapterKey, guidance }: Props) {
  const t = useTexts(writingTexts)
  const own = useLanguage()
  const board = useSavingBoard()
  const { setActive, ask } = useActiveEditor()
  const [text] = useState(() => createLiveText(session, place.block, stored))
  const state = useSavingState(text)
  const latest = useSyncExternalStore(text.subscribe, text.latest)
  const book = useReferences()
  const [extensions] = useState(() => withReferences(sharedEditorExtensions[own], book))
  const editor = useEditor({
    extensions: [...extensions, Collaboration.configure({ fragment: text.fragment }), carets(session, place.block)],
    editable: isEditable,
    injectCSS: false,
    editorProps: textEditorProps({ label: t.textOf(chapter), language: place.language, ask }),
    onFocus({ editor: focused }) {
      session.goTo(chapterKey)
      setActive({ editor: focused, saver: text, place, chapter })
    },
    onBlur: () => text.flush(),
  })

  useEffect(() => text.follow(), [text])
  useEffect(() => board.add(text), [board, text])
  useEffect(() => editor.setEditable(isEditable, false), [editor, isEditable])

  return <WritingFrame editor={editor} text={latest} guidance={guidance} state={state} />
}
