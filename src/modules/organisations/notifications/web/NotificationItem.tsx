import {
  AtSign,
  CalendarClock,
  ClipboardPen,
  FileClock,
  Mail,
  MailOpen,
  MessageSquare,
  PencilLine,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { Link } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { inLanguage } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { unreadChanged } from '#web/unread.ts'
import { useAct } from '../../web/acting.ts'
import type { Notification } from '../notification.ts'
import type { NotificationKind } from '../notification-rules.ts'
import { markNotification } from '../notifications.contract.ts'
import { notificationTexts } from '../notifications.texts.ts'
import { notificationPageTexts } from './notification-pages.texts.ts'

const icons: Record<NotificationKind, LucideIcon> = {
  mention: AtSign,
  comment: MessageSquare,
  change: PencilLine,
  given: ClipboardPen,
  stage: FileClock,
  late: CalendarClock,
  meeting: Users,
}

/** One thing one is told of: who did what to what, and the way there. Going there reads it. */
export function NotificationItem({ notification, onSettled }: { notification: Notification; onSettled: () => void }) {
  const t = useTexts(notificationPageTexts)
  const words = useTexts(notificationTexts)
  const language = useLanguage()
  const { act } = useAct()
  const { id, kind, byName, at, isRead, subject, comment, parts, passedOnFrom } = notification
  const mark = (wanted: boolean) => call(markNotification, { notification: id, isRead: wanted }).then(onSettled)
  const settle = () => act(() => mark(!isRead), isRead ? t.wasUnread : t.wasRead).then(unreadChanged)
  return (
    <li className={`notification${isRead ? '' : ' unread'}`}>
      <span className={`notification-icon of-${kind}`}>
        <Icon as={icons[kind]} />
      </span>
      <div className="notification-body">
        <p className="notification-head">
          {!isRead && <span className="visually-hidden">{t.isNew}. </span>}
          {words[kind](byName)}
          <time dateTime={at}>{formatMoment(new Date(at), language)}</time>
        </p>
        <p className="notification-subject">
          <span className="muted">{t.about(words.kinds[subject.kind])}</span>{' '}
          <SubjectLink notification={notification} onOpen={() => !isRead && void mark(true).then(unreadChanged)} />
        </p>
        {comment !== null && <blockquote className="notification-comment">{comment}</blockquote>}
        {parts.length > 0 && <Parts parts={parts} subject={subject} />}
        {passedOnFrom !== null && <p className="muted small">{words.passedOn(passedOnFrom)}</p>}
      </div>
      <IconButton
        icon={isRead ? Mail : MailOpen}
        label={isRead ? t.markUnread : t.markRead}
        onPress={() => void settle()}
      />
    </li>
  )
}

function SubjectLink({ notification: { path, subject }, onOpen }: { notification: Notification; onOpen: () => void }) {
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const title = inLanguage(subject.title, language)
  const shown = <span lang={title.language}>{title.text}</span>
  return path === null ? (
    <b>{shown}</b>
  ) : (
    <Link to={`/app/${slug}/${path}`} onClick={onOpen}>
      {shown}
    </Link>
  )
}

/** What was done to what, each on its line; the name of the watched thing itself stands above already. */
function Parts({ parts, subject }: Pick<Notification, 'parts' | 'subject'>) {
  const { deeds } = useTexts(notificationTexts)
  const language = useLanguage()
  return (
    <ul className="notification-parts">
      {parts.map(({ kind, id, change, title }) => {
        const said = inLanguage(title, language)
        return (
          <li key={`${kind}:${id}`}>
            {deeds[kind][change]}
            {id !== subject.id && (
              <>
                : <span lang={said.language}>{said.text}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
