import { Suspense } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { useMedia } from '#web/use-media.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { useCurrentChapter } from '../reading-place.tsx'
import { panelTexts } from './panel.texts.ts'
import { usePanel } from './panel-state.tsx'
import { panelTabs } from './panel-tabs.ts'

/** As in report-editor.css: from this width on the panel stands beside the document. */
const wide = '(min-width: 80rem)'

/** What helps to write the chapter that is being read: beside the document, on a narrow screen in a sheet above it. */
export function ReportPanel({ place }: { place: PagePlace }) {
  const t = useTexts(panelTexts)
  const isBeside = useMedia(wide)
  const { isOpen, close } = usePanel()
  if (isBeside)
    return (
      <aside className="report-panel" aria-label={t.panel}>
        <PanelTabs place={place} />
      </aside>
    )
  return (
    <Dialog title={t.panel} isOpen={isOpen} onClose={close} size="side">
      <div className="dialog-body report-panel-sheet">
        <PanelTabs place={place} />
      </div>
    </Dialog>
  )
}

function PanelTabs({ place }: { place: PagePlace }) {
  const t = useTexts(panelTexts)
  const language = useLanguage()
  const { tab, show } = usePanel()
  const current = useCurrentChapter()
  const { chapters } = place.report
  const chapter = chapters.find(({ key }) => key === current) ?? chapters[0]
  const tabs = panelTabs.filter(({ isFor }) => isFor?.(place) ?? true)
  if (!chapter) return null
  return (
    <Tabs selectedKey={tab} onSelectionChange={(key) => show(String(key))}>
      <TabList aria-label={t.panel} className="report-tabs">
        {tabs.map((one) => (
          <Tab key={one.id} id={one.id} className="report-tab">
            {one.label(language)}
            {one.Count && <one.Count />}
          </Tab>
        ))}
      </TabList>
      {!tabs.find(({ id }) => id === tab)?.isOfReport && (
        <p className="report-panel-place" lang={place.language}>
          {textIn(chapter.title, place.language)}
        </p>
      )}
      {tabs.map(({ id, Content }) => (
        <TabPanel key={id} id={id} className="report-tab-panel">
          <Suspense fallback={<Skeleton lines={4} />}>
            <Content place={place} chapter={chapter} />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  )
}
