import { Bell } from 'lucide-react'
import { Link, useLocation } from 'react-router'

import { useTexts } from '#web/language.tsx'
import type { Shell } from '#web/shell.ts'
import { shellTexts } from '#web/shell.texts.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { useUnread } from '#web/unread.ts'

const countedTo = 99

/** The way to what one is told of, with how much of it is unread. */
export function NotificationBell({ shell, slug }: { shell: Shell; slug: string }) {
  const t = useTexts(shellTexts)
  const unread = useUnread(shell.countUnread, slug, useLocation().pathname)
  return (
    <Link className="bell icon-button" to={`/app/${slug}/notifications`} aria-label={t.notifications(unread)}>
      <Icon as={Bell} />
      {unread > 0 && (
        <span className="bell-count" aria-hidden>
          {unread > countedTo ? `${countedTo}+` : unread}
        </span>
      )}
    </Link>
  )
}
