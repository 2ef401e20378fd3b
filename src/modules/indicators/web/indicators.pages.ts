import { ChartLine } from 'lucide-react'

import type { Page } from '#web/page.ts'
import { stateTexts } from './state.texts.ts'

const stateLabel = { fi: stateTexts.fi.title, sv: stateTexts.sv.title, en: stateTexts.en.title }

export const indicatorPages: readonly Page[] = [
  {
    path: 'state',
    nav: { label: stateLabel, order: 20, icon: ChartLine },
    lazy: async () => {
      const [{ StatePage }, { loadState, stateChanges }] = await Promise.all([
        import('./StatePage.tsx'),
        import('./state.loader.ts'),
      ])
      return { Component: StatePage, loader: loadState, shouldRevalidate: stateChanges }
    },
  },
  {
    path: 'state/:indicator',
    lazy: async () => {
      const [{ IndicatorPage }, { loadIndicator, indicatorChanges }] = await Promise.all([
        import('./IndicatorPage.tsx'),
        import('./indicator.loader.ts'),
      ])
      return { Component: IndicatorPage, loader: loadIndicator, shouldRevalidate: indicatorChanges }
    },
  },
  {
    path: 'indicators',
    lazy: async () => {
      const [{ CataloguePage }, { loadCatalogue }] = await Promise.all([
        import('./CataloguePage.tsx'),
        import('./catalogue.loader.ts'),
      ])
      return { Component: CataloguePage, loader: loadCatalogue }
    },
  },
  {
    path: 'imports',
    scope: 'person',
    lazy: async () => {
      const [{ ImportsPage }, { loadImports }] = await Promise.all([
        import('./ImportsPage.tsx'),
        import('./imports.loader.ts'),
      ])
      return { Component: ImportsPage, loader: loadImports }
    },
  },
]
