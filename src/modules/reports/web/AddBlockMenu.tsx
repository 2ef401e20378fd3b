import { Plus } from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { textIn } from '#shared/local-text.ts'
import { Button } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import type { BlockSettings } from '../report.ts'
import { addBlock } from '../reports.contract.ts'
import { reportTexts } from '../reports.texts.ts'
import { ImageDialog } from './ImageDialog.tsx'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { pickingOf } from './picking.ts'
import type { BlockPlace } from './ReportBlock.tsx'
import { pageTexts } from './report-page.texts.ts'
import { SubheadingDialog } from './SubheadingDialog.tsx'
import { useArranging } from './use-arranging.ts'

const kinds = [
  'text',
  'heading',
  'indicatorChart',
  'indicatorTable',
  'keyFigures',
  'goals',
  'actions',
  'image',
  'pageBreak',
] as const
type AddedKind = (typeof kinds)[number]

/** Adds a block to the end of a chapter; figures are chosen first. */
export function AddBlockMenu({ place }: { place: BlockPlace }) {
  const t = useTexts(pageTexts)
  const own = useLanguage()
  const names = useTexts(reportTexts).blocks
  const { arrange, isBusy } = useArranging()
  const [asking, setAsking] = useState<AddedKind | null>(null)
  const { organisation, report, chapter, language } = place
  const after = chapter.blocks.at(-1)?.id ?? null

  const add = (settings: BlockSettings) => {
    setAsking(null)
    return arrange(() => call(addBlock, { organisation, report: report.id, chapter: chapter.id, after, settings }))
  }
  const choose = (kind: AddedKind) => {
    if (kind === 'heading' || kind === 'image' || pickingOf(kind)) setAsking(kind)
    else void add({ kind } as BlockSettings)
  }
  const picking = asking ? pickingOf(asking) : undefined
  return (
    <div className="report-add" lang={own}>
      <Menu
        label={t.addTo(textIn(chapter.title, language))}
        placement="bottom start"
        trigger={
          <Button variant="quiet" size="small" icon={Plus} isBusy={isBusy}>
            {t.addBlock}
          </Button>
        }
        entries={kinds.map((kind) => ({ id: kind, label: names[kind], onAction: () => choose(kind) }))}
      />
      {picking && (
        <IndicatorPicker
          picking={picking}
          chapterKey={chapter.key}
          onPick={(settings) => void add(settings)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'image' && (
        <ImageDialog place={place} onAdd={(settings) => void add(settings)} onClose={() => setAsking(null)} />
      )}
      {asking === 'heading' && (
        <SubheadingDialog
          onAdd={(title) => void add({ kind: 'heading', title: { [language]: title } })}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
