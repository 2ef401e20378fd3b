import { ArrowDown, ArrowUp, Ellipsis, ListChecks, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import type { BlockSettings } from '../report.ts'
import { changeBlock, moveBlock, removeBlock } from '../reports.contract.ts'
import { reportTexts } from '../reports.texts.ts'
import type { BlockPlace, ViewBlock } from './ReportBlock.tsx'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { pickedIn, pickingOf } from './picking.ts'
import { pageTexts } from './report-page.texts.ts'
import { useArranging } from './use-arranging.ts'
import { useRemoved } from './removed-block.tsx'

/** Choosing its indicators anew, moving a block within its chapter, and taking it out. */
export function BlockMenu({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const t = useTexts(pageTexts)
  const own = useLanguage()
  const kind = useTexts(reportTexts).blocks[block.settings.kind]
  const { arrange } = useArranging()
  const { offerUndo } = useRemoved()
  const [isPicking, setPicking] = useState(false)
  const picking = pickingOf(block.settings.kind)
  const { organisation, report, chapter } = place
  const ids = chapter.blocks.map(({ id }) => id)
  const index = ids.indexOf(block.id)
  const target = { organisation, report: report.id, block: block.id, version: report.version }
  const moveAfter = (after: string | null) =>
    void arrange(() => call(moveBlock, { ...target, chapter: chapter.id, after }))

  function change(settings: BlockSettings) {
    setPicking(false)
    void arrange(() => call(changeBlock, { ...target, settings }))
  }

  async function remove() {
    if (await arrange(() => call(removeBlock, target)))
      offerUndo({ organisation, report: report.id, block: block.id, kind })
  }

  const entries: MenuEntry[] = [
    ...(picking ? [{ id: 'pick', label: t.changeIndicators, icon: ListChecks, onAction: () => setPicking(true) }] : []),
    ...(index > 0
      ? [{ id: 'up', label: t.moveUp, icon: ArrowUp, onAction: () => moveAfter(ids[index - 2] ?? null) }]
      : []),
    ...(index < ids.length - 1
      ? [{ id: 'down', label: t.moveDown, icon: ArrowDown, onAction: () => moveAfter(ids[index + 1] ?? null) }]
      : []),
    { id: 'remove', label: t.remove, icon: Trash2, isDanger: true, onAction: () => void remove() },
  ]
  return (
    <div className="report-block-menu" lang={own}>
      <Menu
        label={t.blockActions(kind)}
        trigger={<IconButton icon={Ellipsis} label={t.blockActions(kind)} />}
        entries={entries}
      />
      {isPicking && picking && (
        <IndicatorPicker
          picking={picking}
          chapterKey={chapter.key}
          begin={pickedIn(block.settings)}
          onPick={change}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  )
}
