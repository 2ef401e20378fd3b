import { CircleAlert } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'

import { linesOf } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { TextPreview } from '#web/writing/TextPreview.tsx'
import { dismissUnsaved, onUnsaved, readUnsaved, type UnsavedText, type UnsavedWords } from './local-words.ts'
import { togetherTexts } from './together.texts.ts'
import { useTogether, useTogetherWords } from './together-context.tsx'

interface Props {
  /** Of what is written. */
  language: Language
  /** What a text is called on the page; undefined when it is not there any more. */
  titleOf: (block: string) => string | undefined
}

/** Above the document: that it may be written in no longer, and words that could not go into it. */
export function TogetherNotes(props: Props) {
  const t = useTexts(togetherTexts)
  const words = useTogetherWords()
  const { state } = useTogether()
  const why = state.kind === 'ended' ? state.why : undefined
  return (
    <div className="together-notes">
      {why && (
        <p className="together-note" role="alert">
          <Icon as={CircleAlert} /> {why === 'locked' || why === 'forbidden' ? words.ended[why] : t.ended[why]}
          {why === 'format' && (
            <Button size="small" onPress={() => window.location.reload()}>
              {t.reload}
            </Button>
          )}
        </p>
      )}
      <UnsavedNote {...props} />
    </div>
  )
}

function UnsavedNote(props: Props) {
  const t = useTexts(togetherTexts)
  const { unsavedWhy } = useTogetherWords()
  const [isOpen, setOpen] = useState(false)
  const { words, dismiss } = useUnsaved()
  if (!words) return null
  return (
    <div className="together-note" role="alert">
      <Icon as={CircleAlert} />
      <div>
        <strong>{t.unsavedTitle}</strong>
        <p>{unsavedWhy[words.why]}</p>
      </div>
      <Button size="small" onPress={() => setOpen(true)}>
        {t.show}
      </Button>
      <Dialog title={t.unsavedTitle} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
        <div className="dialog-body">
          <p>{unsavedWhy[words.why]}</p>
          {words.texts.map((text) => (
            <Words key={text.block} text={text} {...props} />
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

function useUnsaved() {
  const { user } = useSession()
  const { name } = useTogether()
  const kept = useSyncExternalStore(onUnsaved, () =>
    JSON.stringify(readUnsaved(window.localStorage, user.id, name) ?? null),
  )
  const words = JSON.parse(kept) as UnsavedWords | null
  return { words, dismiss: () => dismissUnsaved(window.localStorage, user.id, name) }
}

function Words({ text, language, titleOf }: Props & { text: UnsavedText }) {
  const t = useTexts(togetherTexts)
  const { inRemoved } = useTogetherWords()
  const own = useLanguage()
  const announce = useAnnounce()
  const title = titleOf(text.block)
  async function copy() {
    const plain = linesOf(text.content).map(({ words }) => words)
    await navigator.clipboard.writeText(plain.join('\n\n'))
    announce(t.copied)
  }
  return (
    <section className="report-version">
      <h3 lang={title === undefined ? own : language}>{title ?? inRemoved}</h3>
      <div lang={language}>
        <TextPreview text={text.content} />
      </div>
      <Button size="small" onPress={() => void copy()}>
        {t.copy}
      </Button>
    </section>
  )
}
