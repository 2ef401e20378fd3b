import { useTexts } from '#web/language.tsx'
import { AddBlockList } from '../blocks/AddBlockList.tsx'
import { BlockOrder } from '../moving/BlockOrder.tsx'
import type { PanelTabProps } from './panel-tabs.ts'
import { panelTexts } from './panel.texts.ts'

/** Adding blocks to the end of the chapter that is being read. */
export default function BlocksTab({ place, chapter }: PanelTabProps) {
  const t = useTexts(panelTexts)
  return (
    <>
      <h3>{t.addHere}</h3>
      <p className="small muted">{t.addLead}</p>
      <AddBlockList place={{ ...place, chapter }} />
      <BlockOrder place={place} />
    </>
  )
}
