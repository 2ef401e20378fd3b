import { Files } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { reportsAccess } from '../../reports.access.ts'
import { reportPageNames } from '../../web/reports.pages.texts.ts'

export const batchPages: readonly Page[] = [
  {
    path: 'municipality-cards',
    who: reportsAccess.makeBatch.roles,
    menu: { label: labelOf(reportPageNames, 'cards'), order: 38, icon: Files },
    lazy: async () => {
      const { BatchesPage, loadBatches } = await import('./BatchesPage.tsx')
      return { Component: BatchesPage, loader: loadBatches }
    },
  },
]
