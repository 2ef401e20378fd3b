import type { Page } from '#web/page.ts'
import { minutesAccess as access } from '../minutes.access.ts'

/** Minutes of meetings; they are reached from their meeting and their group. */
export const minutesPages: readonly Page[] = [
  {
    path: 'groups/:group/minutes',
    who: access.read.roles,
    lazy: async () => {
      const [{ GroupMinutesPage }, { loadGroupMinutes }] = await Promise.all([
        import('./GroupMinutesPage.tsx'),
        import('./minutes.loader.ts'),
      ])
      return { Component: GroupMinutesPage, loader: loadGroupMinutes }
    },
  },
  {
    path: 'groups/:group/meetings/:meeting/minutes',
    who: access.read.roles,
    lazy: async () => {
      const [{ MinutesPage }, { loadMinutes }] = await Promise.all([
        import('./MinutesPage.tsx'),
        import('./minutes.loader.ts'),
      ])
      return { Component: MinutesPage, loader: loadMinutes }
    },
  },
]
