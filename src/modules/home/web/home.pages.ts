import { House } from 'lucide-react'

import type { Page } from '#web/page.ts'
import { homeTexts } from '../home.texts.ts'

export const homePages: readonly Page[] = [
  {
    path: '',
    nav: { label: { fi: homeTexts.fi.nav, sv: homeTexts.sv.nav, en: homeTexts.en.nav }, order: 10, icon: House },
    hasOwnYear: true,
    lazy: async () => {
      const [{ NowPage }, { loadNow }] = await Promise.all([import('./NowPage.tsx'), import('./now.loader.ts')])
      return { Component: NowPage, loader: loadNow }
    },
  },
]
