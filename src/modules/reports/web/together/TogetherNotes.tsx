import { CircleAlert } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'

import { linesOf } from '#documents/rich-text.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { TextPreview } from '../writing/TextPreview.tsx'
import { dismissUnsaved, onUnsaved, readUnsaved, type UnsavedText, type UnsavedWords } from './local-words.ts'
import { togetherTexts } from './together.texts.ts'
import { useTogether } from './together-context.tsx'

/** Above the document: that it may be written in no longer, and words that could not go into it. */
export function TogetherNotes({ place }: { place: PagePlace }) {
  const t = useTexts(togetherTexts)
  const { state } = useTogether()
  const why = state.kind === 'ended' ? state.why : undefined
  return (
    <>
      {why && (
        <p className="together-note" role="alert">
          <Icon as={CircleAlert} /> {t.ended[why]}
          {why === 'format' && (
            <Button size="small" onPress={() => window.location.reload()}>
              {t.reload}
            </Button>
          )}
        </p>
      )}
      <UnsavedNote place={place} />
    </>
  )
}

function UnsavedNote({ place }: { place: PagePlace }) {
  const t = useTexts(togetherTexts)
  const [isOpen, setOpen] = useState(false)
  const { words, dismiss } = useUnsaved(place)
  if (!words) return null
  return (
    <div className="together-note" role="alert">
      <Icon as={CircleAlert} />
      <div>
        <strong>{t.unsavedTitle}</strong>
        <p>{t.unsavedWhy[words.why]}</p>
      </div>
      <Button size="small" onPress={() => setOpen(true)}>
        {t.show}
      </Button>
      <Dialog title={t.unsavedTitle} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
        <div className="dialog-body">
          <p>{t.unsavedWhy[words.why]}</p>
          {words.texts.map((text) => (
            <Words key={text.block} text={text} place={place} />
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

function useUnsaved({ report, language }: PagePlace) {
  const { user } = useSession()
  const place = { report: report.id, language }
  const kept = useSyncExternalStore(onUnsaved, () =>
    JSON.stringify(readUnsaved(window.localStorage, user.id, place) ?? null),
  )
  const words = JSON.parse(kept) as UnsavedWords | null
  return { words, dismiss: () => dismissUnsaved(window.localStorage, user.id, place) }
}

function Words({ text, place: { report, language } }: { text: UnsavedText; place: PagePlace }) {
  const t = useTexts(togetherTexts)
  const own = useLanguage()
  const announce = useAnnounce()
  const chapter = report.chapters.find(({ blocks }) => blocks.some(({ id }) => id === text.block))
  async function copy() {
    const plain = linesOf(text.content).map(({ words }) => words)
    await navigator.clipboard.writeText(plain.join('\n\n'))
    announce(t.copied)
  }
  return (
    <section className="report-version">
      <h3 lang={chapter ? language : own}>{chapter ? textIn(chapter.title, language) : t.inRemoved}</h3>
      <div lang={language}>
        <TextPreview text={text.content} />
      </div>
      <Button size="small" onPress={() => void copy()}>
        {t.copy}
      </Button>
    </section>
  )
}
