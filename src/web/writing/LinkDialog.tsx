import type { Editor } from '@tiptap/react'
import { useState } from 'react'

import { isSafeUrl } from '#documents/safe-content.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { writingTexts } from './writing.texts.ts'

interface Props {
  editor: Editor
  onClose: () => void
}

/** Where the chosen words lead. */
export function LinkDialog({ editor, onClose }: Props) {
  const t = useTexts(writingTexts)
  const current: unknown = editor.getAttributes('link').href
  const [address, setAddress] = useState(typeof current === 'string' ? current : 'https://')
  const [error, setError] = useState<string>()

  function set() {
    if (!isSafeUrl(address)) return setError(t.linkWrong)
    const chain = editor.chain().focus().extendMarkRange('link')
    const isBare = editor.state.selection.empty && !current
    if (isBare)
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run()
    else chain.setLink({ href: address }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <Dialog title={t.link} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <TextField
          label={t.linkAddress}
          description={t.linkAdvice}
          value={address}
          onChange={setAddress}
          error={error}
          type="text"
          inputMode="url"
        />
        <DialogActions>
          {typeof current === 'string' && <Button onPress={remove}>{t.removeLink}</Button>}
          <Button variant="primary" type="submit">
            {t.setLink}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
