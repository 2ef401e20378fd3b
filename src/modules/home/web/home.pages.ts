import { House } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { homePageNames } from '../home.pages.texts.ts'

export const homePages: readonly Page[] = [
  {
    path: '',
    nav: { label: labelOf(homePageNames, 'now'), order: 10, icon: House },
    hasOwnYear: true,
    lazy: async () => {
      const [{ NowPage }, { loadNow }] = await Promise.all([import('./NowPage.tsx'), import('./now.loader.ts')])
      return { Component: NowPage, loader: loadNow }
    },
  },
  {
    path: 'search',
    lazy: async () => {
      const [{ SearchPage }, { loadSearch }] = await Promise.all([
        import('../search/web/SearchPage.tsx'),
        import('../search/web/search.loader.ts'),
      ])
      return { Component: SearchPage, loader: loadSearch }
    },
  },
]
