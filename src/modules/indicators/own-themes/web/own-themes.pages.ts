import { Shapes } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { indicatorSetsAccess as access } from '../../sets/indicator-sets.access.ts'
import { ownThemePageNames } from './own-themes.pages.texts.ts'

const editor = async () => {
  const [{ OwnThemesEditor }, { loadThemesEditor }] = await Promise.all([
    import('./OwnThemesEditor.tsx'),
    import('./own-themes.loader.ts'),
  ])
  return { Component: OwnThemesEditor, loader: loadThemesEditor }
}

export const ownThemePages: readonly Page[] = [
  {
    path: 'own-themes',
    menu: { label: labelOf(ownThemePageNames, 'themes'), order: 53, icon: Shapes },
    lazy: async () => {
      const [{ OwnThemesPage }, { loadThemes }] = await Promise.all([
        import('./OwnThemesPage.tsx'),
        import('./own-themes.loader.ts'),
      ])
      return { Component: OwnThemesPage, loader: loadThemes }
    },
  },
  { path: 'own-themes/new', who: access.edit.roles, lazy: editor },
  { path: 'own-themes/:classification', who: access.edit.roles, lazy: editor },
]
