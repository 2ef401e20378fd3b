import { MessagesSquare } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { concernsAccess as access } from '../concerns.access.ts'
import { concernPageNames } from './concerns.pages.texts.ts'

const editor = async () => {
  const [{ PhenomenonEditor }, { loadPhenomenonEditor }] = await Promise.all([
    import('./PhenomenonEditor.tsx'),
    import('./phenomena.loader.ts'),
  ])
  return { Component: PhenomenonEditor, loader: loadPhenomenonEditor }
}

export const concernPages: readonly Page[] = [
  {
    path: 'concerns',
    nav: { label: labelOf(concernPageNames, 'concerns'), order: 25, icon: MessagesSquare },
    who: access.read.roles,
    lazy: async () => {
      const [{ ConcernListPage }, { loadConcerns }] = await Promise.all([
        import('./ConcernListPage.tsx'),
        import('./concerns.loader.ts'),
      ])
      return { Component: ConcernListPage, loader: loadConcerns }
    },
  },
  {
    path: 'concerns/phenomena',
    who: access.read.roles,
    lazy: async () => {
      const [{ PhenomenonListPage }, { loadPhenomena }] = await Promise.all([
        import('./PhenomenonListPage.tsx'),
        import('./phenomena.loader.ts'),
      ])
      return { Component: PhenomenonListPage, loader: loadPhenomena }
    },
  },
  { path: 'concerns/phenomena/new', who: access.handle.roles, lazy: editor },
  {
    path: 'concerns/phenomena/:phenomenon',
    who: access.read.roles,
    lazy: async () => {
      const [{ PhenomenonPage }, { loadPhenomenon }] = await Promise.all([
        import('./PhenomenonPage.tsx'),
        import('./phenomena.loader.ts'),
      ])
      return { Component: PhenomenonPage, loader: loadPhenomenon }
    },
  },
  { path: 'concerns/phenomena/:phenomenon/edit', who: access.handle.roles, lazy: editor },
  {
    path: 'concerns/:concern',
    who: access.read.roles,
    lazy: async () => {
      const [{ ConcernPage }, { loadConcern }] = await Promise.all([
        import('./ConcernPage.tsx'),
        import('./concerns.loader.ts'),
      ])
      return { Component: ConcernPage, loader: loadConcern }
    },
  },
]
