import { List, PanelRight } from 'lucide-react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { panelTexts } from '../panel/panel.texts.ts'
import { usePanel } from '../panel/panel-state.tsx'
import { pageTexts } from '../report-page.texts.ts'
import { ReportOutline } from './ReportOutline.tsx'

/** On a narrow screen: the contents and the panel, each behind a button. */
export function ReportSheets({ place }: { place: PagePlace }) {
  const t = useTexts(pageTexts)
  const { open: panel } = useTexts(panelTexts)
  const { open } = usePanel()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="report-sheets">
      <Button size="small" icon={List} onPress={() => setOpen(true)} aria-haspopup="dialog">
        {t.outline}
      </Button>
      {place.readsDrafts && (
        <Button size="small" icon={PanelRight} onPress={open} aria-haspopup="dialog">
          {panel}
        </Button>
      )}
      <Dialog title={t.outline} isOpen={isOpen} onClose={() => setOpen(false)} size="side">
        <div className="dialog-body">
          <ReportOutline place={place} onChoose={() => setOpen(false)} />
        </div>
      </Dialog>
    </div>
  )
}
