import { useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'

import { richText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { writingTexts } from './writing.texts.ts'
import { useActiveEditor } from './active-editor.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { blankText, editable, showText } from './editor-content.ts'
import { editorExtensions, withReferences } from './editor-extensions.ts'
import { textEditorProps } from './editor-props.ts'
import { useReferences } from './references.tsx'
import { WritingFrame } from './WritingFrame.tsx'
import type { TextSaver } from './text-saver.ts'
import type { TextPlace } from './text-place.ts'
import { useSavingState } from './use-text-saver.ts'

interface Props {
  place: TextPlace
  saver: TextSaver
  stored: TextVersion | undefined
  /** The title of the chapter that the text is in. */
  chapter: string
  /** What the chapter is for, shown while nothing is written. */
  guidance: string
}

/** A text to write in by oneself. What is written is saved by itself. */
export default function TextEditor({ place, saver, stored, chapter, guidance }: Props) {
  const t = useTexts(writingTexts)
  const own = useLanguage()
  const { setActive, ask } = useActiveEditor()
  const state = useSavingState(saver)
  const book = useReferences()
  const [extensions] = useState(() => withReferences(editorExtensions[own], book))
  const editor = useEditor({
    extensions,
    content: editable(saver.latest()),
    // The content policy allows no style elements: report-writing.css has what the editor needs.
    injectCSS: false,
    editorProps: textEditorProps({ label: t.textOf(chapter), language: place.language, ask }),
    onUpdate({ editor: changed }) {
      const read = richText.safeParse(changed.getJSON())
      if (read.success) saver.change(read.data)
      else saver.refuse()
    },
    onFocus: ({ editor: focused }) => setActive({ editor: focused, saver, place, chapter }),
    onBlur: () => saver.flush(),
  })

  useEffect(() => {
    if (saver.adopt(stored)) showText(editor, stored?.content)
  }, [editor, saver, stored])

  const latest = saver.latest()
  return (
    <WritingFrame editor={editor} text={latest} guidance={guidance} state={state}>
      {state.kind === 'conflict' && (
        <ConflictDialog
          theirs={state.theirs}
          mine={latest ?? blankText}
          onChoose={(choice) => showText(editor, saver.resolve(choice))}
        />
      )}
    </WritingFrame>
  )
}
