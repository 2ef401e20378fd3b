import { CheckCheck, Settings2 } from 'lucide-react'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { unreadChanged } from '#web/unread.ts'
import { type ListPart, useLaterParts } from '#web/use-later-parts.ts'
import { useAct } from '../../web/acting.ts'
import type { Notification } from '../notification.ts'
import { listNotifications, markAllRead } from '../notifications.contract.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'
import { NotificationItem } from './NotificationItem.tsx'

export const loadNotifications = ({ params }: LoaderFunctionArgs) =>
  call(listNotifications, { organisation: params.organisation ?? '' })

type Told = Awaited<ReturnType<typeof loadNotifications>>

const partOf = ({ notifications, next }: Told): ListPart<Notification> => ({ items: notifications, cursor: next })

/** What one is told of in an organisation, by day, the newest first. */
export function NotificationsPage() {
  const t = useTexts(notificationPageTexts)
  const first = useLoaderData<Told>()
  const { slug } = usePlace().organisation
  const { act, isBusy } = useAct()
  const announce = useAnnounce()
  const { items, ...older } = useLaterParts(partOf(first), async (after) =>
    partOf(await call(listNotifications, { organisation: slug, after })),
  )
  const showOlder = async () => (await older.readMore()) && announce(t.wereShown)
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
      {first.isRefusing && (
        <p className="notice">
          {t.refusing} <Link to="/app/account#email">{t.toAddress}</Link>
        </p>
      )}
      <Days notifications={items} onSettled={older.forget} />
      {older.hasMore && (
        <Button isBusy={older.isBusy} onPress={() => void showOlder()}>
          {t.more}
        </Button>
      )}
    </div>
  )
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
