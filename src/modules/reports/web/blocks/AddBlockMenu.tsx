import { Plus } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { type BlockKind, type BlockSettings, blockKinds, definitionOf } from '../../blocks/index.ts'
import { addBlock } from '../../reports.contract.ts'
import { reportTexts } from '../../reports.texts.ts'
import { useArranging } from '../arranging.tsx'
import { blockTexts } from './blocks.texts.ts'
import { asksFirst, BlockDialog } from './BlockDialog.tsx'
import type { BlockPlace } from './ReportBlock.tsx'

const kinds = blockKinds.filter((kind) => definitionOf(kind).isOffered)

/** Adds a block to the end of a chapter; what it shows is asked first. */
export function AddBlockMenu({ place }: { place: BlockPlace }) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const names = useTexts(reportTexts).blocks
  const { arrange, isBusy } = useArranging()
  const [asking, setAsking] = useState<BlockKind | null>(null)
  const { organisation, report, chapter, language } = place

  const add = (settings: BlockSettings) => {
    setAsking(null)
    const after = chapter.blocks.at(-1)?.id ?? null
    void arrange(() => call(addBlock, { organisation, report: report.id, chapter: chapter.id, after, settings }))
  }
  const choose = (kind: BlockKind) => {
    if (asksFirst(kind)) setAsking(kind)
    else add({ kind } as BlockSettings)
  }
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
      {asking && <BlockDialog kind={asking} place={place} onDone={add} onClose={() => setAsking(null)} />}
    </div>
  )
}
