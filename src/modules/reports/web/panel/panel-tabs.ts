import { type ComponentType, lazy } from 'react'

import type { Language } from '#shared/texts.ts'
import type { PagePlace, ViewChapter } from '../blocks/ReportBlock.tsx'
import { panelTexts } from './panel.texts.ts'

export interface PanelTabProps {
  place: PagePlace
  /** The chapter that is being read. */
  chapter: ViewChapter
}

/** A tab of the panel beside the document. */
export interface PanelTab {
  id: string
  label: (language: Language) => string
  /** Loaded when the tab is first shown. */
  Content: ComponentType<PanelTabProps>
  /** Who has the tab; everybody who reads the report when left out. */
  isFor?: (place: PagePlace) => boolean
}

/** The tabs of the panel in their order: a part of the report's work adds its own line. */
export const panelTabs: readonly PanelTab[] = [
  {
    id: 'guidance',
    label: (language) => panelTexts[language].guidance,
    Content: lazy(() => import('./GuidanceTab.tsx')),
  },
  {
    id: 'blocks',
    label: (language) => panelTexts[language].blocks,
    Content: lazy(() => import('./BlocksTab.tsx')),
    isFor: ({ mayArrange }) => mayArrange,
  },
  {
    id: 'find',
    label: (language) => panelTexts[language].find,
    Content: lazy(() => import('../find/FindTab.tsx')),
  },
]
