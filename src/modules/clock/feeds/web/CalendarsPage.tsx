import { useEffect } from 'react'
import { useLoaderData } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type FeedView, listCalendarFeeds } from '../feeds.contract.ts'
import { feedPageNames } from '../feeds.pages.texts.ts'
import { feedTexts } from '../feeds.texts.ts'
import { FeedTable } from './FeedTable.tsx'
import { SubscribeCalendar } from './SubscribeCalendar.tsx'

export const loadCalendars = async (): Promise<readonly FeedView[]> => (await call(listCalendarFeeds, {})).feeds

/** The calendars that the person has subscribed to, in all organisations. */
export function CalendarsPage() {
  const t = useTexts(feedTexts)
  const { calendars: title } = useTexts(feedPageNames)
  const feeds = useLoaderData<readonly FeedView[]>()
  useEffect(() => {
    document.title = `${title} – Kaarna`
  }, [title])
  if (feeds.length === 0)
    return (
      <>
        <PageHeader title={title} lead={t.lead} />
        <EmptyState title={t.empty} actions={<SubscribeCalendar />}>
          {t.emptyAdvice}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={title} lead={t.lead} actions={<SubscribeCalendar />} />
      <FeedTable feeds={feeds} />
    </>
  )
}
