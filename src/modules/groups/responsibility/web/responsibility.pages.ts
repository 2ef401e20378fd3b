import { Scale } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { responsibilityAccess } from '../responsibility.access.ts'
import { responsibilityPageNames } from './responsibility.pages.texts.ts'

export const responsibilityPages: readonly Page[] = [
  {
    path: 'responsibilities',
    who: responsibilityAccess.read.roles,
    menu: { label: labelOf(responsibilityPageNames, 'responsibilities'), order: 25, icon: Scale },
    lazy: async () => {
      const [{ ResponsibilityPage }, { loadResponsibilities }] = await Promise.all([
        import('./ResponsibilityPage.tsx'),
        import('./responsibility.loader.ts'),
      ])
      return { Component: ResponsibilityPage, loader: loadResponsibilities }
    },
  },
]
