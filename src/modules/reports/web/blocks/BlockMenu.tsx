import {
  ArrowDown,
  ArrowUp,
  ArrowUpDown,
  ChartNoAxesCombined,
  Ellipsis,
  ListChecks,
  Pencil,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { type BlockSettings, definitionOf } from '../../blocks/index.ts'
import { changeBlock, removeBlock, restoreBlock } from '../../reports.contract.ts'
import { reportTexts } from '../../reports.texts.ts'
import { movingTexts } from '../moving/moving.texts.ts'
import { useMoving } from '../moving/use-moving.ts'
import { usePanel } from '../panel/panel-state.tsx'
import { useArranging } from '../arranging.tsx'
import { asksFirst, BlockDialog } from './BlockDialog.tsx'
import { BlockForm } from './BlockForm.tsx'
import { blockTexts } from './blocks.texts.ts'
import { ComparisonDialog } from './ComparisonDialog.tsx'
import { pickingOf } from './picking.ts'
import type { BlockPlace, ViewBlock } from './ReportBlock.tsx'

type Asked = 'content' | 'looks' | 'comparison'

/** Changing what a block shows, moving it within its chapter, and taking it out. */
export function BlockMenu({ block, place }: { block: ViewBlock; place: BlockPlace }) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const kind = useTexts(reportTexts).blocks[block.settings.kind]
  const [asking, setAsking] = useState<Asked | null>(null)
  const entries = useEntries(block, place, setAsking)
  const { arrange } = useArranging()
  const { settings } = block
  const { looks = [] } = definitionOf(settings.kind)

  function change(changed: BlockSettings) {
    setAsking(null)
    const target = { organisation: place.organisation, report: place.report.id, block: block.id, settings: changed }
    void arrange((version) => call(changeBlock, { ...target, version }))
  }
  const window = { onDone: change, onClose: () => setAsking(null) }
  return (
    <div className="report-block-menu" lang={own}>
      <Menu
        label={t.blockActions(kind)}
        trigger={<IconButton icon={Ellipsis} label={t.blockActions(kind)} />}
        entries={entries}
      />
      {asking === 'content' && <BlockDialog kind={settings.kind} begin={settings} place={place} {...window} />}
      {asking === 'looks' && (
        <BlockForm kind={settings.kind} fields={looks} begin={settings} place={place} {...window} />
      )}
      {asking === 'comparison' && 'compareWith' in settings && (
        <ComparisonDialog settings={settings} usual={place.report.compareWith} {...window} />
      )}
    </div>
  )
}

function useEntries(shown: ViewBlock, place: BlockPlace, ask: (what: Asked) => void): MenuEntry[] {
  const t = useTexts(blockTexts)
  const kind = useTexts(reportTexts).blocks[shown.settings.kind]
  const { arrange } = useArranging()
  const offerUndo = useOfferUndo()
  const moving = useTexts(movingTexts)
  const { show } = usePanel()
  const own = useLanguage()
  const move = useMoving(place)
  const { id: block, settings } = shown
  const { organisation, report, chapter } = place
  const target = { organisation, report: report.id, block }
  const ids = chapter.blocks.map(({ id }) => id)
  const index = ids.indexOf(block)

  const moveAfter = (after: string | null) => void move(shown, { chapter: chapter.id, after })
  async function remove() {
    if (await arrange((version) => call(removeBlock, { ...target, version })))
      offerUndo({ said: t.removed(kind), undo: () => storeFormer(() => call(restoreBlock, target)) })
  }

  const content: MenuEntry = pickingOf(settings.kind)
    ? { id: 'content', label: t.changeIndicators, icon: ListChecks, onAction: () => ask('content') }
    : { id: 'content', label: t.edit, icon: Pencil, onAction: () => ask('content') }
  const { looks: fields = [] } = definitionOf(settings.kind)
  const looks: MenuEntry = {
    id: 'looks',
    label: fields.length > 1 ? t.looks : (fields[0]?.label[own] ?? t.looks),
    icon: SlidersHorizontal,
    onAction: () => ask('looks'),
  }
  const comparison: MenuEntry = {
    id: 'comparison',
    label: t.compare,
    icon: ChartNoAxesCombined,
    onAction: () => ask('comparison'),
  }
  const up: MenuEntry = {
    id: 'up',
    label: t.moveUp,
    icon: ArrowUp,
    onAction: () => moveAfter(ids[index - 2] ?? null),
  }
  const down: MenuEntry = {
    id: 'down',
    label: t.moveDown,
    icon: ArrowDown,
    onAction: () => moveAfter(ids[index + 1] ?? null),
  }
  return [
    ...(asksFirst(settings.kind) ? [content] : []),
    ...(fields.length > 0 ? [looks] : []),
    ...('compareWith' in settings ? [comparison] : []),
    ...(index > 0 ? [up] : []),
    ...(index < ids.length - 1 ? [down] : []),
    { id: 'elsewhere', label: moving.elsewhere, icon: ArrowUpDown, onAction: () => show('blocks') },
    { id: 'remove', label: t.remove, icon: Trash2, isDanger: true, onAction: () => void remove() },
  ]
}
