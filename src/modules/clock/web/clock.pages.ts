import { CalendarClock } from 'lucide-react'

import type { Role } from '#shared/roles.ts'
import { labelOf, type Page } from '#web/page.ts'
import { clockPageNames } from './clock.pages.texts.ts'

const clockReaders: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer']

export const clockPages: readonly Page[] = [
  {
    path: 'clock',
    nav: { label: labelOf(clockPageNames, 'clock'), order: 35, icon: CalendarClock },
    who: clockReaders,
    lazy: async () => {
      const [{ ClockPage }, { loadClock }] = await Promise.all([import('./ClockPage.tsx'), import('./clock.loader.ts')])
      return { Component: ClockPage, loader: loadClock }
    },
  },
  {
    path: 'clock/list',
    who: clockReaders,
    lazy: async () => {
      const [{ ClockListPage }, { loadClock }] = await Promise.all([
        import('./ClockListPage.tsx'),
        import('./clock.loader.ts'),
      ])
      return { Component: ClockListPage, loader: loadClock }
    },
  },
  {
    path: 'clock/month',
    who: clockReaders,
    lazy: async () => {
      const [{ ClockMonthPage }, { loadClock }] = await Promise.all([
        import('./ClockMonthPage.tsx'),
        import('./clock.loader.ts'),
      ])
      return { Component: ClockMonthPage, loader: loadClock }
    },
  },
  {
    path: 'clock/table',
    who: clockReaders,
    lazy: async () => {
      const [{ ClockTablePage }, { loadClockEntries }] = await Promise.all([
        import('./ClockTablePage.tsx'),
        import('./clock.loader.ts'),
      ])
      return { Component: ClockTablePage, loader: loadClockEntries }
    },
  },
  {
    path: 'clock/term',
    who: clockReaders,
    lazy: async () => {
      const [{ ClockTermPage }, { loadClockTerm }] = await Promise.all([
        import('./ClockTermPage.tsx'),
        import('./clock.loader.ts'),
      ])
      return { Component: ClockTermPage, loader: loadClockTerm }
    },
  },
  {
    path: 'clock/entries/:entry',
    who: clockReaders,
    lazy: async () => {
      const [{ EntryPage }, { loadClockEntry }] = await Promise.all([
        import('./EntryPage.tsx'),
        import('./clock.loader.ts'),
      ])
      return { Component: EntryPage, loader: loadClockEntry }
    },
  },
]
