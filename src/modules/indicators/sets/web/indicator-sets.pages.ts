import { FolderHeart } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { indicatorSetsAccess as access } from '../indicator-sets.access.ts'
import { indicatorSetPageNames } from './indicator-sets.pages.texts.ts'

const editor = async () => {
  const [{ IndicatorSetEditor }, { loadSetEditor }] = await Promise.all([
    import('./IndicatorSetEditor.tsx'),
    import('./indicator-sets.loader.ts'),
  ])
  return { Component: IndicatorSetEditor, loader: loadSetEditor }
}

export const indicatorSetPages: readonly Page[] = [
  {
    path: 'indicator-sets',
    menu: { label: labelOf(indicatorSetPageNames, 'sets'), order: 52, icon: FolderHeart },
    lazy: async () => {
      const [{ IndicatorSetsPage }, { loadSets }] = await Promise.all([
        import('./IndicatorSetsPage.tsx'),
        import('./indicator-sets.loader.ts'),
      ])
      return { Component: IndicatorSetsPage, loader: loadSets }
    },
  },
  { path: 'indicator-sets/new', who: access.edit.roles, lazy: editor },
  {
    path: 'indicator-sets/:set',
    lazy: async () => {
      const [{ IndicatorSetPage }, { loadSet }] = await Promise.all([
        import('./IndicatorSetPage.tsx'),
        import('./indicator-sets.loader.ts'),
      ])
      return { Component: IndicatorSetPage, loader: loadSet }
    },
  },
  { path: 'indicator-sets/:set/edit', who: access.edit.roles, lazy: editor },
]
