import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { signInTexts } from '../sign-in.texts.ts'
import { EntryLayout } from './EntryLayout.tsx'

/** A letter's link that opens nothing (any more), and what to do instead. */
export function LinkGone({ children }: { children?: ReactNode }) {
  const t = useTexts(signInTexts)
  return (
    <EntryLayout title={t.linkGone} lead={t.linkGoneAdvice}>
      <div className="form-actions">
        {children}
        <Link className="button secondary" to="/app/sign-in">
          {t.back}
        </Link>
      </div>
    </EntryLayout>
  )
}
