import type { ReactNode } from 'react'

import { EmptyWater } from '#web/art/EmptyWater.tsx'

interface Props {
  title: string
  /** What comes here and what others will see of it. */
  children: ReactNode
  /** One primary button, perhaps a second one. */
  actions?: ReactNode
  note?: ReactNode
  /** Level of the title in the page's outline. */
  level?: 1 | 2 | 3
}

/** Nothing here yet: one boat afloat, the next ones dashed. */
export function EmptyState({ title, children, actions, note, level = 2 }: Props) {
  const Title = `h${level}` as const
  return (
    <div className="empty">
      <EmptyWater />
      <Title className="empty-title">{title}</Title>
      <p className="empty-text">{children}</p>
      {actions && <div className="empty-actions">{actions}</div>}
      {note && <p className="small muted">{note}</p>}
    </div>
  )
}
