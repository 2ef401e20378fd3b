import { type ReactNode, useEffect } from 'react'

interface Props {
  title: string
  /** The page's first sentence: what it has to tell, before any chart. */
  lead?: ReactNode
  /** A quiet line above the title, such as the day or the plan's years. */
  eyebrow?: ReactNode
  breadcrumbs?: ReactNode
  /** Buttons; at most one of them primary. */
  actions?: ReactNode
}

/** The head of every page; it also names the browser's tab. */
export function PageHeader({ title, lead, eyebrow, breadcrumbs, actions }: Props) {
  useEffect(() => {
    document.title = `${title} – Kaarna`
  }, [title])
  return (
    <header className="page-header">
      {breadcrumbs}
      <div className="page-header-row">
        <div className="page-header-words">
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="page-header-actions">{actions}</div>}
      </div>
    </header>
  )
}
