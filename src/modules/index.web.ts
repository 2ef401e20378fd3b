import { call } from '#web/api.ts'
import type { Shell } from '#web/shell.ts'
import { clockPages } from './clock/web/clock.pages.ts'
import { feedPages } from './clock/feeds/web/feeds.pages.ts'
import { concernPages } from './concerns/web/concerns.pages.ts'
import { meetingPages } from './groups/meetings/web/meetings.pages.ts'
import { groupPages } from './groups/web/groups.pages.ts'
import { homePages } from './home/web/home.pages.ts'
import { indicatorPages } from './indicators/web/indicators.pages.ts'
import { getSession, signOut } from './organisations/session.contract.ts'
import { setupPages } from './setup/web/setup.pages.ts'
import { organisationPages } from './organisations/web/organisations.pages.ts'
import { planPages } from './plans/web/plans.pages.ts'
import { regionPages } from './regions/web/regions.pages.ts'
import { reportPages } from './reports/web/reports.pages.ts'

/** Every module's pages, and who is signed in: what the workspace's shell is made of. */
export const shell: Shell = {
  pages: [
    ...homePages,
    ...indicatorPages,
    ...concernPages,
    ...planPages,
    ...clockPages,
    ...feedPages,
    ...groupPages,
    ...meetingPages,
    ...reportPages,
    ...organisationPages,
    ...setupPages,
    ...regionPages,
  ],
  loadSession: async () => {
    const { person, places, isDemo } = await call(getSession, {})
    return person && { user: person, places, isDemo }
  },
  loadIsDemo: async () => (await call(getSession, {})).isDemo,
  countUnread: async (organisation) =>
    (await import('./organisations/notifications/web/unread-count.ts')).readUnreadCount(organisation),
  readYear: async (place) => (await import('./clock/stream/web/read-year.ts')).readYear(place),
  signOut: async () => {
    await call(signOut, {})
    await (await import('#web/together/local-words.ts')).forgetLocalWords()
  },
  loadPalette: () => import('./home/search/web/CommandPalette.tsx'),
  signInAddress: '/app/sign-in',
}
