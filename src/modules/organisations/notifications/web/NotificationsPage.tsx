import { CheckCheck, Settings2 } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { unreadChanged } from '#web/unread.ts'
import { useAct } from '../../web/acting.ts'
import type { Notification } from '../notification.ts'
import { listNotifications, markAllRead } from '../notifications.contract.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'
import { NotificationItem } from './NotificationItem.tsx'

export const loadNotifications = ({ params }: LoaderFunctionArgs) =>
  call(listNotifications, { organisation: params.organisation ?? '' })

/** What one is told of in an organisation, by day, the newest first. */
export function NotificationsPage() {
  const t = useTexts(notificationPageTexts)
  const first = useLoaderData<Awaited<ReturnType<typeof loadNotifications>>>()
  const { organisation } = usePlace()
  const { slug } = organisation
  const { act, isBusy } = useAct()
  const older = useOlder(slug, first.next)
  const [newest] = first.notifications
  const readAll = (upTo: string) =>
    act(() => call(markAllRead, { organisation: slug, upTo }).then(older.forget), t.wereRead).then(unreadChanged)
  if (!newest && first.next === null)
    return (
      <EmptyState
        level={1}
        title={t.emptyTitle}
        actions={
          <LinkButton variant="primary" to={`/app/${slug}/plan`}>
            {t.toPlan}
          </LinkButton>
        }
      >
        {t.emptyText}
      </EmptyState>
    )
  return (
    <div className="notifications">
      <PageHeader
        title={t.title}
        lead={t.lead(first.unread)}
        actions={
          <>
            <LinkButton icon={Settings2} to="/app/account#notifications">
              {t.choose}
            </LinkButton>
            {newest && first.unread > 0 && (
              <Button variant="primary" icon={CheckCheck} isBusy={isBusy} onPress={() => void readAll(newest.at)}>
                {t.allRead}
              </Button>
            )}
          </>
        }
      />
      <Days notifications={[...first.notifications, ...older.notifications]} onSettled={older.forget} />
      {older.next !== null && (
        <Button isBusy={older.isBusy} onPress={() => void older.show()}>
          {t.more}
        </Button>
      )}
    </div>
  )
}

/** The pages after the first, one after another as they are asked for. */
function useOlder(organisation: string, after: string | null) {
  const [pages, setPages] = useState<{ notifications: readonly Notification[]; next: string | null } | null>(null)
  const { act, isBusy } = useAct()
  const t = useTexts(notificationPageTexts)
  const next = pages ? pages.next : after
  return {
    notifications: pages?.notifications ?? [],
    next,
    isBusy,
    /** What was shown is read anew with the page. */
    forget: () => setPages(null),
    show: () =>
      act(async () => {
        if (next === null) return
        const page = await call(listNotifications, { organisation, after: next })
        setPages((before) => ({
          notifications: [...(before?.notifications ?? []), ...page.notifications],
          next: page.next,
        }))
      }, t.wereShown),
  }
}

function Days({ notifications, onSettled }: { notifications: readonly Notification[]; onSettled: () => void }) {
  const t = useTexts(notificationPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const days = Map.groupBy(notifications, ({ at }) => isoDay(new Date(at)))
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="notification-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{day === today ? t.today : formatDay(day, language)}</h2>
      <ul>
        {ofDay.map((one) => (
          <NotificationItem key={one.id} notification={one} onSettled={onSettled} />
        ))}
      </ul>
    </section>
  ))
}
