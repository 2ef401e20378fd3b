import { Plus } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { reportTexts } from '../../reports.texts.ts'
import { blockTexts } from './blocks.texts.ts'
import type { BlockPlace } from './ReportBlock.tsx'
import { useAdding } from './use-adding.tsx'

/** Adds a block to the end of a chapter; what it shows is asked first. */
export function AddBlockMenu({ place }: { place: BlockPlace }) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const names = useTexts(reportTexts).blocks
  const { groups, choose, isBusy, dialog } = useAdding(place)
  return (
    <div className="report-add" lang={own}>
      <Menu
        label={t.addTo(textIn(place.chapter.title, place.language))}
        placement="bottom start"
        trigger={
          <Button variant="quiet" size="small" icon={Plus} isBusy={isBusy}>
            {t.addBlock}
          </Button>
        }
        groups={groups.map(({ title, kinds }) => ({
          title,
          entries: kinds.map((kind) => ({ id: kind, label: names[kind], onAction: () => choose(kind) })),
        }))}
      />
      {dialog}
    </div>
  )
}
