import { type ComponentType, lazy } from 'react'

import type { Language } from '#shared/texts.ts'
import { proposalsTabTexts } from '../../drafting/web/proposals-tab.texts.ts'
import type { PagePlace, ViewChapter } from '../blocks/ReportBlock.tsx'
import { OpenRemarkCount } from '../remarks/remarks-state.tsx'
import { remarkTexts } from '../remarks/remarks.texts.ts'
import { completenessTexts } from '../../completeness/web/completeness-tab.texts.ts'
import { versionTexts } from '../versions/versions.texts.ts'
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
  /** How many things wait in the tab, told after its name. */
  Count?: ComponentType
  /** Of the whole report: the chapter's name is not shown above it. */
  isOfReport?: boolean
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
    id: 'comments',
    label: (language) => remarkTexts[language].tab,
    Content: lazy(() => import('../remarks/CommentsTab.tsx')),
    Count: OpenRemarkCount,
  },
  {
    id: 'blocks',
    label: (language) => panelTexts[language].blocks,
    Content: lazy(() => import('./BlocksTab.tsx')),
    isFor: ({ mayArrange }) => mayArrange,
  },
  {
    id: 'proposals',
    label: (language) => proposalsTabTexts[language].tab,
    Content: lazy(() => import('../../drafting/web/ProposalsTab.tsx')),
    isFor: ({ mayWrite }) => mayWrite,
  },
  {
    id: 'find',
    label: (language) => panelTexts[language].find,
    isOfReport: true,
    Content: lazy(() => import('../find/FindTab.tsx')),
  },
  {
    id: 'completeness',
    isOfReport: true,
    label: (language) => completenessTexts[language].tab,
    Content: lazy(() => import('../../completeness/web/CompletenessTab.tsx')),
  },
  {
    id: 'versions',
    label: (language) => versionTexts[language].tab,
    isOfReport: true,
    Content: lazy(() => import('../versions/VersionsTab.tsx')),
  },
]
