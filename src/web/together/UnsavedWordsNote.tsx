import { CircleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { linesOf } from '#documents/rich-text.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { TextPreview } from '#web/writing/TextPreview.tsx'
import type { UnsavedDocument, UnsavedText } from './local-words.ts'
import { togetherTexts } from './together.texts.ts'

interface Title {
  text: string
  language: Language
}

interface Props {
  /** Nothing is shown when there are none. */
  documents: readonly UnsavedDocument[]
  /** Of documents whose name does not end in theirs. */
  language: Language
  whyOf: (document: UnsavedDocument) => string
  /** What a text is called; `index`: which one it is of all that are shown. */
  titleOf: (text: UnsavedText, index: number) => Title
  onDismiss: () => void
}

/** Words of the reader that could not be saved: they can be read, copied and let go. */
export function UnsavedWordsNote({ documents, language, whyOf, titleOf, onDismiss }: Props) {
  const t = useTexts(togetherTexts)
  const announce = useAnnounce()
  const [isOpen, setOpen] = useState(false)
  const isLetGo = useRef(false)
  const hasWords = documents.length > 0
  useEffect(() => {
    if (hasWords || !isLetGo.current) return
    isLetGo.current = false
    // The button that opened the dialog is gone with it.
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [hasWords])
  if (!hasWords) return null
  const texts = documents.flatMap((document) => document.texts.map((text) => ({ document, text })))
  const whys = [...new Set(documents.map(whyOf))].map((why) => <p key={why}>{why}</p>)
  function dismiss() {
    isLetGo.current = true
    setOpen(false)
    onDismiss()
    announce(t.dismissed)
  }
  return (
    <div className="together-note" role="alert">
      <Icon as={CircleAlert} />
      <div>
        <strong>{t.unsavedTitle}</strong>
        {whys}
      </div>
      <Button size="small" onPress={() => setOpen(true)}>
        {t.show}
      </Button>
      <Dialog title={t.unsavedTitle} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
        <div className="dialog-body">
          {whys}
          {texts.map(({ document, text }, index) => (
            <Words
              key={`${document.name} ${text.block} ${index}`}
              text={text}
              title={titleOf(text, index)}
              language={languageOf(document) ?? language}
            />
          ))}
        </div>
        <DialogActions>
          <Button onPress={dismiss}>{t.dismiss}</Button>
          <Button variant="primary" onPress={() => setOpen(false)}>
            {t.close}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}

/** That of a report is part of its name; the notes of a meeting have none. */
const languageOf = ({ name }: UnsavedDocument): Language | undefined => name.split('/').find(isLanguage)

function Words({ text, title, language }: { text: UnsavedText; title: Title; language: Language }) {
  const t = useTexts(togetherTexts)
  const announce = useAnnounce()
  async function copy() {
    const plain = linesOf(text.content).map(({ words }) => words)
    await navigator.clipboard.writeText(plain.join('\n\n'))
    announce(t.copied)
  }
  return (
    <section className="report-version">
      <h3 lang={title.language}>{title.text}</h3>
      <div lang={language}>
        <TextPreview text={text.content} />
      </div>
      <Button size="small" onPress={() => void copy()}>
        {t.copy}
      </Button>
    </section>
  )
}
