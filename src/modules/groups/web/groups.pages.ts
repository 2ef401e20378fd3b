import { UsersRound } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { notesPages } from '../meetings/notes/web/notes.pages.ts'
import { minutesPages } from '../minutes/web/minutes.pages.ts'
import { networkPages } from '../networks/web/networks.pages.ts'
import { responsibilityPages } from '../responsibility/web/responsibility.pages.ts'
import { groupPageNames } from './groups.pages.texts.ts'

export const groupPages: readonly Page[] = [
  {
    path: 'groups',
    nav: {
      label: labelOf(groupPageNames, 'groups'),
      order: 40,
      icon: UsersRound,
      covers: ['responsibilities', 'networks'],
    },
    who: access.read.roles,
    lazy: async () => {
      const [{ GroupListPage }, { loadGroups }] = await Promise.all([
        import('./GroupListPage.tsx'),
        import('./groups.loader.ts'),
      ])
      return { Component: GroupListPage, loader: loadGroups }
    },
  },
  {
    path: 'groups/:group',
    who: access.read.roles,
    lazy: async () => {
      const [{ GroupPage }, { loadGroup }] = await Promise.all([
        import('./GroupPage.tsx'),
        import('./groups.loader.ts'),
      ])
      return { Component: GroupPage, loader: loadGroup }
    },
  },
  ...notesPages,
  ...minutesPages,
  ...networkPages,
  ...responsibilityPages,
]
