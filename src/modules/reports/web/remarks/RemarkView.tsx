import { useState } from 'react'

import type { Act } from '#modules/organisations/comments/web/act.ts'
import { ThreadView } from '#modules/organisations/comments/web/ThreadView.tsx'
import { formatMoment } from '#shared/day.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import type { Remark, RemarkThread } from '../../editing/remark.ts'
import { decideSuggestion } from '../../editing/remarks.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { usePanel } from '../panel/panel-state.tsx'
import { showBlock } from '../show-block.ts'
import { DeclineForm } from './DeclineForm.tsx'
import { remarkTexts } from './remarks.texts.ts'

interface Props {
  place: PagePlace
  remark: RemarkThread
  act: Act
  reload: () => Promise<void>
}

/** A thread on the report: what it points at, what it suggests, and what is said. */
export function RemarkView({ place, remark: { chapter, remark, thread }, act, reload }: Props) {
  return (
    <li className="report-remark">
      {remark && <Anchor remark={remark} />}
      {remark?.replacement !== null && remark && (
        <Suggestion place={place} remark={remark} thread={thread.id} act={act} />
      )}
      <ul className="threads">
        <ThreadView
          thread={thread}
          subject={{ kind: 'reportChapter', id: chapter }}
          maySettle
          hasViewers={false}
          act={act}
          reload={reload}
        />
      </ul>
    </li>
  )
}

function Anchor({ remark: { block, quote, language, isGone } }: { remark: Remark }) {
  const t = useTexts(remarkTexts)
  const { close } = usePanel()
  if (isGone) return <p className="muted small">{t.gone}</p>
  const go = () => {
    close()
    showBlock(block)
  }
  return (
    <button type="button" className="report-remark-anchor" aria-label={t.showQuote(quote || t.onBlock)} onClick={go}>
      <span lang={language}>{quote || t.onBlock}</span>
    </button>
  )
}

interface SuggestionProps extends Pick<Props, 'place' | 'act'> {
  remark: Remark
  thread: string
}

/** The words that are suggested instead, and what a writer decides of them. */
function Suggestion({ place, remark, thread, act }: SuggestionProps) {
  const t = useTexts(remarkTexts)
  const own = useLanguage()
  const { quote, replacement, language, decision } = remark
  return (
    <div className="report-suggestion">
      <p className="report-suggestion-title">{t.suggestion}</p>
      <p lang={language} className="report-changes">
        <del>
          <span className="visually-hidden">{t.removed} </span>
          {quote}
        </del>{' '}
        <ins>
          <span className="visually-hidden">{t.added} </span>
          {replacement || <i lang={own}>{t.leaveOut}</i>}
        </ins>
      </p>
      {decision && (
        <p className="small muted">
          {t.decided[decision.decision](decision.byName, formatMoment(new Date(decision.at), own))}
        </p>
      )}
      {!decision && place.mayWrite && <Deciding place={place} remark={remark} thread={thread} act={act} />}
    </div>
  )
}

function Deciding({ place, remark, thread, act }: SuggestionProps) {
  const t = useTexts(remarkTexts)
  const announce = useAnnounce()
  const [isDeclining, setDeclining] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const target = { organisation: place.organisation, report: place.report.id, thread }

  async function accept() {
    setBusy(true)
    const refused = { wordsGone: t.wordsGone, decided: t.wasDecided }
    await act(async () => {
      try {
        await call(decideSuggestion, { ...target, decision: 'accepted', reason: '' })
      } catch (error) {
        const words = refusalOf(error, refused)
        if (words === undefined) throw error
        announce(words, 'bad')
        throw error
      }
    }, t.accepted)
    setBusy(false)
  }

  if (isDeclining) return <DeclineForm target={target} act={act} onCancel={() => setDeclining(false)} />
  return (
    <div className="report-suggestion-deeds">
      <Button size="small" isBusy={isBusy} isDisabled={remark.isGone} onPress={() => void accept()}>
        {t.accept}
      </Button>
      <Button size="small" variant="quiet" onPress={() => setDeclining(true)}>
        {t.decline}
      </Button>
    </div>
  )
}

const refusalOf = (error: unknown, words: Readonly<Record<string, string>>): string | undefined =>
  error instanceof ApiError ? words[String((error.problem as { refusal?: unknown }).refusal)] : undefined
