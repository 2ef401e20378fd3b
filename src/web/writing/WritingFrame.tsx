import { type Editor, EditorContent } from '@tiptap/react'
import type { ReactNode } from 'react'

import { isBlank, type RichText } from '#documents/rich-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { SavingNote } from './SavingNote.tsx'
import { TextNotes } from './TextNotes.tsx'
import type { SavingState } from './text-saver.ts'
import { writingTexts } from './writing.texts.ts'

interface Props {
  editor: Editor
  text: RichText | undefined
  /** What the chapter is for, shown while nothing is written. */
  guidance: string
  state: SavingState
  children?: ReactNode
}

/** A text in its editor: what to write while it is empty, its footnotes below it, and whether it is saved. */
export function WritingFrame({ editor, text, guidance, state, children }: Props) {
  const t = useTexts(writingTexts)
  const own = useLanguage()
  const isEmpty = isBlank(text)
  return (
    <div className={`report-writing${isEmpty ? ' is-blank' : ''}`}>
      {isEmpty && (
        <p className="report-guidance" lang={own}>
          <strong>{t.write}.</strong> {guidance}
        </p>
      )}
      <EditorContent editor={editor} />
      <TextNotes text={text} />
      <SavingNote state={state} />
      {children}
    </div>
  )
}
