import { useEffect, useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { ContentChange } from '../content-year.ts'
import { listContentChanges } from '../minimum-content.contract.ts'
import { contentYearTexts } from './content-year.texts.ts'

/** Everything that has been said of an item, the newest first. */
export function ContentHistory({ item, year }: { item: string; year: number }) {
  const { dialog: t } = useTexts(contentYearTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const [changes, setChanges] = useState<readonly ContentChange[] | null>(null)
  useEffect(() => {
    let isWanted = true
    async function read() {
      const answer = await call(listContentChanges, { organisation, year, item })
      if (isWanted) setChanges(answer.changes)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [organisation, year, item])
  if (!changes) return <Skeleton />
  if (changes.length === 0) return <p className="muted">{t.noHistory}</p>
  return (
    <ol className="plan-history">
      {changes.map(({ version, decision, text, at, byName }) => (
        <li key={version}>
          <p>
            <strong>{t.decisions[decision]}</strong> · {byName} ·{' '}
            <span className="muted">{formatMoment(new Date(at), language)}</span>
          </p>
          {text && <p>{textIn(text, language)}</p>}
        </li>
      ))}
    </ol>
  )
}
