import { EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'

import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { isBlank, richText, type RichText } from '../rich-text.ts'
import type { TextVersion } from '../report.ts'
import { useActiveEditor } from './active-editor.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { editorExtensions } from './editor-extensions.ts'
import { pageTexts } from './report-page.texts.ts'
import { SavingNote } from './SavingNote.tsx'
import type { TextSaver } from './text-saver.ts'
import { useSavingState } from './use-text-saver.ts'

interface Props {
  saver: TextSaver
  begin: RichText | undefined
  stored: TextVersion | undefined
  label: string
  /** What the chapter is for, shown while nothing is written. */
  guidance: string
  language: Language
}

const blank: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }
const shown = (text: RichText | undefined) => (text && text.content.length > 0 ? text : blank) as JSONContent

/** A text of the report to write in. What is written is saved by itself. */
export default function TextEditor({ saver, begin, stored, label, guidance, language }: Props) {
  const t = useTexts(pageTexts)
  const own = useLanguage()
  const { setEditor } = useActiveEditor()
  const state = useSavingState(saver)
  const editor = useEditor({
    extensions: editorExtensions,
    content: shown(begin),
    // The content policy allows no style elements: reports.css has what the editor needs.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'report-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
      },
    },
    onUpdate({ editor: changed }) {
      const read = richText.safeParse(changed.getJSON())
      if (read.success) saver.change(read.data)
      else saver.refuse()
    },
    onFocus: ({ editor: focused }) => setEditor(focused),
    onBlur: () => saver.flush(),
  })

  useEffect(() => {
    if (saver.adopt(stored)) editor.commands.setContent(shown(stored?.content), { emitUpdate: false })
  }, [editor, saver, stored])

  function resolve(choice: 'mine' | 'theirs' | 'both') {
    editor.commands.setContent(shown(saver.resolve(choice)), { emitUpdate: false })
  }

  const isEmpty = isBlank(saver.latest())
  return (
    <div className={`report-writing${isEmpty ? ' is-blank' : ''}`}>
      {isEmpty && (
        <p className="report-guidance" lang={own}>
          <strong>{t.write}.</strong> {guidance}
        </p>
      )}
      <EditorContent editor={editor} />
      <SavingNote state={state} />
      {state.kind === 'conflict' && (
        <ConflictDialog theirs={state.theirs} mine={saver.latest() ?? blank} onChoose={resolve} />
      )}
    </div>
  )
}
