import { ChartLine, Database, History, ListFilter, SlidersHorizontal } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { clubPages } from '../clubs/web/clubs.pages.ts'
import { minimumContentPages } from '../minimum-content/web/minimum-content.pages.ts'
import { ownFiguresPages } from '../own/web/own-figures.pages.ts'
import { ownThemePages } from '../own-themes/web/own-themes.pages.ts'
import { indicatorSetPages } from '../sets/web/indicator-sets.pages.ts'
import { tableSourcePages } from '../table-sources/web/table-sources.pages.ts'
import { indicatorsAccess } from '../indicators.access.ts'
import { indicatorPageNames } from './indicators.pages.texts.ts'

export const indicatorPages: readonly Page[] = [
  {
    path: 'state',
    nav: {
      label: labelOf(indicatorPageNames, 'state'),
      order: 20,
      icon: ChartLine,
      covers: [
        'indicators',
        'changes',
        'indicator-sets',
        'own-themes',
        'own-figures',
        'clubs',
        'minimum-content',
        'methods',
        'table-sources',
      ],
    },
    lazy: async () => {
      const [{ StatePage }, { loadState, stateChanges }] = await Promise.all([
        import('./StatePage.tsx'),
        import('./state.loader.ts'),
      ])
      return { Component: StatePage, loader: loadState, shouldRevalidate: stateChanges }
    },
  },
  {
    path: 'state/compare',
    lazy: async () => {
      const [{ BesidePage }, { loadBeside }] = await Promise.all([
        import('./BesidePage.tsx'),
        import('./beside.loader.ts'),
      ])
      return { Component: BesidePage, loader: loadBeside }
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
    path: 'changes',
    who: indicatorsAccess.readChanges.roles,
    menu: { label: labelOf(indicatorPageNames, 'changes'), order: 45, icon: History },
    lazy: async () => {
      const [{ ChangesPage }, { loadChanges }] = await Promise.all([
        import('./changes/ChangesPage.tsx'),
        import('./changes/changes.loader.ts'),
      ])
      return { Component: ChangesPage, loader: loadChanges }
    },
  },
  {
    path: 'indicators',
    menu: { label: labelOf(indicatorPageNames, 'catalogue'), order: 50, icon: ListFilter },
    lazy: async () => {
      const [{ CataloguePage }, { loadCatalogue }] = await Promise.all([
        import('../catalogue/web/CataloguePage.tsx'),
        import('../catalogue/web/catalogue.loader.ts'),
      ])
      return { Component: CataloguePage, loader: loadCatalogue }
    },
  },
  {
    path: 'methods',
    lazy: async () => {
      const { MethodsPage } = await import('../analyses/web/MethodsPage.tsx')
      return { Component: MethodsPage }
    },
  },
  {
    path: 'indicator-settings',
    scope: 'person',
    forAdministrators: true,
    menu: { label: labelOf(indicatorPageNames, 'settings'), order: 75, icon: SlidersHorizontal },
    lazy: async () => {
      const [{ CatalogueSettingsPage }, { loadCatalogue }] = await Promise.all([
        import('../catalogue/web/CatalogueSettingsPage.tsx'),
        import('../catalogue/web/catalogue.loader.ts'),
      ])
      return { Component: CatalogueSettingsPage, loader: loadCatalogue }
    },
  },
  {
    path: 'indicator-settings/:indicator',
    scope: 'person',
    forAdministrators: true,
    lazy: async () => {
      const [{ IndicatorSettingsPage }, { loadIndicatorSettings }] = await Promise.all([
        import('./IndicatorSettingsPage.tsx'),
        import('./indicator-settings.loader.ts'),
      ])
      return { Component: IndicatorSettingsPage, loader: loadIndicatorSettings }
    },
  },
  {
    path: 'imports',
    scope: 'person',
    forAdministrators: true,
    menu: { label: labelOf(indicatorPageNames, 'imports'), order: 80, icon: Database },
    lazy: async () => {
      const [{ ImportsPage }, { loadImports }] = await Promise.all([
        import('./ImportsPage.tsx'),
        import('./imports.loader.ts'),
      ])
      return { Component: ImportsPage, loader: loadImports }
    },
  },
  ...ownFiguresPages,
  ...indicatorSetPages,
  ...ownThemePages,
  ...clubPages,
  ...minimumContentPages,
  ...tableSourcePages,
]
