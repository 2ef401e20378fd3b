import { useEffect, useRef, useState } from 'react'

import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { BlockPlace, ViewBlock } from '../../web/blocks/ReportBlock.tsx'
import { mostWords } from '../draft.ts'
import type { DraftView } from '../draft-view.ts'
import { draftConflict } from '../drafts.contract.ts'
import { draftWordsTexts } from './draft-words.texts.ts'
import { useDraftDeed } from './use-draft-deed.ts'

interface Props {
  draft: DraftView
  block: ViewBlock
  place: BlockPlace
  onDone: () => void
}

/** Writing the words of a block in their place. When somebody else has changed them meanwhile, both are shown. */
export default function DraftEditor({ draft, block, place, onDone }: Props) {
  const t = useTexts(draftWordsTexts)
  const own = useLanguage()
  const { attempt, isBusy } = useDraftDeed(block, place)
  const [words, setWords] = useState(draft.words)
  const [base, setBase] = useState(draft.version)
  const [error, setError] = useState<string>()
  const [theirs, setTheirs] = useState<{ words: string | null; by: string | null } | null>(null)

  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  async function save() {
    if (words.trim() === '') return setError(t.empty)
    const isSaved = await attempt(
      { kind: 'edit', words: words.trim() },
      {
        version: base,
        onRefused: ({ code, problem }) => {
          const read = code === 'conflict' ? draftConflict.safeParse(problem) : undefined
          if (!read?.success) return false
          setTheirs({ words: read.data.words, by: read.data.editedBy })
          setBase(read.data.currentVersion)
          return true
        },
      },
    )
    if (isSaved) onDone()
  }

  return (
    <form
      ref={form}
      className="report-draft-editor form"
      lang={own}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        label={t.editLabel}
        description={t.editHelp}
        value={words}
        onChange={setWords}
        error={error}
        maxLength={mostWords}
        lang={place.language}
      />
      {theirs && (
        <div className="report-draft-changed" role="alert">
          <p>{t.conflict(theirs.by ?? t.somebody)}</p>
          <p lang={theirs.words === null ? own : place.language}>{theirs.words ?? t.conflictWritten}</p>
        </div>
      )}
      <div className="report-draft-choices">
        <Button variant="primary" size="small" type="submit" isBusy={isBusy}>
          {theirs ? t.saveMine : t.save}
        </Button>
        {theirs ? (
          <Button size="small" onPress={onDone}>
            {t.takeTheirs}
          </Button>
        ) : (
          <Button size="small" onPress={onDone}>
            {t.cancel}
          </Button>
        )}
        {draft.state === 'edited' && draft.proposal !== '' && words !== draft.proposal && (
          <Button size="small" variant="quiet" onPress={() => setWords(draft.proposal)}>
            {t.useProposal}
          </Button>
        )}
      </div>
    </form>
  )
}
