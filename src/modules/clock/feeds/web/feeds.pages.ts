import { CalendarSync } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { feedPageNames } from '../feeds.pages.texts.ts'

export const feedPages: readonly Page[] = [
  {
    path: 'calendars',
    menu: { label: labelOf(feedPageNames, 'calendars'), order: 6, icon: CalendarSync },
    lazy: async () => {
      const { CalendarsPage, loadCalendars } = await import('./CalendarsPage.tsx')
      return { Component: CalendarsPage, loader: loadCalendars }
    },
  },
  {
    path: 'calendar-answer',
    scope: 'public',
    lazy: async () => {
      const { AnswerPage, loadAnswer } = await import('./AnswerPage.tsx')
      return { Component: AnswerPage, loader: loadAnswer }
    },
  },
]
