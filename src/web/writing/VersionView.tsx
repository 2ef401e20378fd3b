import { useState } from 'react'

import { isBlank, type RichText } from '#documents/rich-text.ts'
import { type ComparedLine, differenceOf } from '#documents/text-difference.ts'
import type { TextVersion } from '#documents/text-version.ts'
import { useTexts } from '#web/language.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { ChangedLines } from './ChangedLines.tsx'
import { referenceWords, useReferences } from './references.tsx'
import { referenceTexts } from './references.texts.ts'
import { TextPreview } from './TextPreview.tsx'
import { writingTexts } from './writing.texts.ts'

const views = ['changes', 'whole'] as const

/** An earlier version of a text: what has changed since, or the text as it was. */
export function VersionView({ version, now }: { version: TextVersion | undefined; now: RichText }) {
  const t = useTexts(writingTexts)
  const { gone } = useTexts(referenceTexts)
  const book = useReferences()
  const nameOf = (block: string) => {
    const target = book?.find(block)
    return target ? referenceWords(target, 'name') : gone
  }
  const [view, setView] = useState<(typeof views)[number]>('changes')
  return (
    <div className="report-version-view">
      <SegmentedFilter
        label={t.shown}
        choices={views.map((value) => ({ value, label: t.views[value] }))}
        value={view}
        onChange={setView}
      />
      <div className="report-version">
        {!version && <Skeleton lines={5} />}
        {version && view === 'whole' && <Whole text={version.content} />}
        {version && view === 'changes' && <Changes lines={differenceOf(version.content, now, nameOf)} />}
      </div>
    </div>
  )
}

function Whole({ text }: { text: RichText }) {
  const t = useTexts(writingTexts)
  return isBlank(text) ? <p className="muted">{t.emptyVersion}</p> : <TextPreview text={text} />
}

function Changes({ lines }: { lines: readonly ComparedLine[] }) {
  const t = useTexts(writingTexts)
  if (lines.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'))) return <p>{t.sameAsNow}</p>
  return (
    <>
      <p className="small muted">{t.legend}</p>
      <ChangedLines lines={lines} />
    </>
  )
}
