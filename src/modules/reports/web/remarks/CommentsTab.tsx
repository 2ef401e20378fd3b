import { useState } from 'react'

import { CommentForm } from '#modules/organisations/comments/web/CommentForm.tsx'
import { useAct } from '#modules/organisations/web/acting.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import type { RemarkThread } from '../../editing/remark.ts'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { RemarkForm } from './RemarkForm.tsx'
import { countOpen, isOpen, useRemarks } from './remarks-state.tsx'
import { remarkTexts } from './remarks.texts.ts'
import { RemarkView } from './RemarkView.tsx'

const scopes = ['chapter', 'report'] as const

/** What is said of the chapter that is read, or of the whole report; settled threads fold away. */
export default function CommentsTab({ place, chapter }: PanelTabProps) {
  const t = useTexts(remarkTexts)
  const { remarks, hasFailed, reload, pointed } = useRemarks()
  const [scope, setScope] = useState<(typeof scopes)[number]>('chapter')
  if (hasFailed && !remarks)
    return (
      <p>
        {t.failed}{' '}
        <Button size="small" onPress={() => void reload()}>
          {t.tryAgain}
        </Button>
      </p>
    )
  if (!remarks) return <Skeleton lines={4} />
  const shown = scope === 'report' ? remarks : remarks.filter((one) => one.chapter === chapter.id)
  const pointedChapter = place.report.chapters.find(({ blocks }) => blocks.some(({ id }) => id === pointed?.block))
  return (
    <div className="comments">
      <SegmentedFilter
        label={t.scope}
        choices={scopes.map((value) => ({
          value,
          label: t.scopes[value](countOpen(remarks, value === 'chapter' ? chapter.id : undefined)),
        }))}
        value={scope}
        onChange={setScope}
      />
      <div className="comments-new report-remark-new">
        {pointed ? (
          <RemarkForm
            key={`${pointed.block}:${pointed.before}:${pointed.quote}`}
            place={place}
            chapter={pointedChapter ?? chapter}
            pointed={pointed}
          />
        ) : (
          <CommentForm
            key={chapter.id}
            label={t.newOnChapter}
            subject={{ kind: 'reportChapter', id: chapter.id }}
            onDone={reload}
          />
        )}
      </div>
      <Remarks place={place} remarks={shown} />
    </div>
  )
}

function Remarks({ place, remarks }: Pick<PanelTabProps, 'place'> & { remarks: readonly RemarkThread[] }) {
  const t = useTexts(remarkTexts)
  const { reload } = useRemarks()
  const { act } = useAct()
  const settle = (run: () => Promise<unknown>, done: string) => act(() => run().finally(reload), done)
  const list = (its: readonly RemarkThread[]) => (
    <ul className="report-remarks">
      {its.map((remark) => (
        <RemarkView key={remark.thread.id} place={place} remark={remark} act={settle} reload={reload} />
      ))}
    </ul>
  )
  const open = remarks.filter(isOpen)
  const settled = remarks.filter((one) => !isOpen(one))
  return (
    <>
      {open.length === 0 ? <p className="muted">{t.none}</p> : list(open)}
      {settled.length > 0 && <Disclosure title={t.resolved(settled.length)}>{list(settled)}</Disclosure>}
    </>
  )
}
