import type { Editor } from '@tiptap/react'
import { useState } from 'react'

import { longestFootnote } from '#documents/rich-text.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { writingTexts } from './writing.texts.ts'

interface Props {
  editor: Editor
  onClose: () => void
}

/** Asks what a footnote says: the one that is chosen in the text, or a new one where the text is being written. */
export function FootnoteDialog({ editor, onClose }: Props) {
  const t = useTexts(writingTexts)
  const isChosen = editor.isActive('footnote')
  const [words, setWords] = useState(isChosen ? String(editor.getAttributes('footnote').text) : '')
  const [error, setError] = useState<string>()

  function set() {
    const text = words.trim()
    if (!text) return setError(t.footnoteMissing)
    const chain = editor.chain().focus()
    if (isChosen) chain.updateAttributes('footnote', { text }).run()
    else chain.insertContentAt(placeOfNote(editor), { type: 'footnote', attrs: { text } }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().deleteSelection().run()
    onClose()
  }

  return (
    <Dialog title={t.footnote} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <TextArea
          label={t.footnoteText}
          description={t.footnoteAdvice}
          value={words}
          onChange={setWords}
          error={error}
          maxLength={longestFootnote}
          rows={4}
        />
        <DialogActions>
          {isChosen && <Button onPress={remove}>{t.removeFootnote}</Button>}
          <Button variant="primary" type="submit">
            {isChosen ? t.changeFootnote : t.setFootnote}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** A note follows what is chosen, or the last word before the cursor without the space after it. */
function placeOfNote({ state: { doc, selection } }: Editor): number {
  const { to } = selection
  return doc.textBetween(Math.max(0, to - 1), to) === ' ' ? to - 1 : to
}
