import type { Page } from '#web/page.ts'

/** Meetings of a group; they are reached from its page, the first page and the clock. */
export const meetingPages: readonly Page[] = [
  {
    path: 'groups/:group/meetings',
    lazy: async () => {
      const { MeetingListPage, loadMeetings } = await import('./MeetingListPage.tsx')
      return { Component: MeetingListPage, loader: loadMeetings }
    },
  },
  {
    path: 'groups/:group/meetings/:meeting',
    lazy: async () => {
      const { MeetingPage, loadMeeting } = await import('./MeetingPage.tsx')
      return { Component: MeetingPage, loader: loadMeeting }
    },
  },
]
