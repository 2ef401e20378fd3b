import { Copy, CornerDownLeft } from 'lucide-react'

import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { useActiveEditor } from '#web/writing/active-editor.tsx'
import { proposalsTabTexts } from './proposals-tab.texts.ts'

/** The summary of a chapter, for the writer to take into a text. */
export function SummaryProposal({ words, language }: { words: string; language: Language }) {
  const t = useTexts(proposalsTabTexts)
  const announce = useAnnounce()
  const { active } = useActiveEditor()

  function insert() {
    if (!active) return announce(t.whereTo, 'bad')
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: words }] }
    active.editor.chain().focus('end').insertContent(paragraph).run()
    announce(t.inserted)
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(words)
      announce(t.copied)
    } catch {
      announce(t.notCopied, 'bad')
    }
  }
  return (
    <section className="report-proposal">
      <h3>{t.summary}</h3>
      {words === '' ? (
        <p className="muted">{t.noSummary}</p>
      ) : (
        <>
          <p className="report-proposal-words" lang={language}>
            {words}
          </p>
          <div className="report-draft-choices">
            <Button size="small" icon={CornerDownLeft} onPress={insert}>
              {t.insert}
            </Button>
            <Button size="small" variant="quiet" icon={Copy} onPress={() => void copy()}>
              {t.copy}
            </Button>
          </div>
          {!active && <p className="small muted">{t.whereTo}</p>}
        </>
      )}
    </section>
  )
}
