import { ClipboardCheck, ClipboardList } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { minimumContentPageNames } from './minimum-content.pages.texts.ts'

export const minimumContentPages: readonly Page[] = [
  {
    path: 'minimum-content',
    menu: { label: labelOf(minimumContentPageNames, 'year'), order: 54, icon: ClipboardCheck },
    who: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
    lazy: async () => {
      const [{ ContentYearPage }, { loadContentYear, contentYearChanges }] = await Promise.all([
        import('./ContentYearPage.tsx'),
        import('./content-year.loader.ts'),
      ])
      return { Component: ContentYearPage, loader: loadContentYear, shouldRevalidate: contentYearChanges }
    },
  },
  {
    path: 'minimum-content-lists',
    scope: 'person',
    forAdministrators: true,
    menu: { label: labelOf(minimumContentPageNames, 'lists'), order: 78, icon: ClipboardList },
    lazy: async () => {
      const [{ ContentListsPage }, { loadContentLists }] = await Promise.all([
        import('./ContentListsPage.tsx'),
        import('./content-lists.loader.ts'),
      ])
      return { Component: ContentListsPage, loader: loadContentLists }
    },
  },
]
