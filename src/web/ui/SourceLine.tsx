import type { ReactNode } from 'react'

import { type Day, formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { kitTexts } from './kit.texts.ts'

interface Props {
  /** Whose figures they are: "THL Sotkanet". */
  source: string
  updatedOn?: Day | null
  revision?: number | string | null
  /** More, such as a link to how it was computed. */
  children?: ReactNode
}

/** "Lähde: THL Sotkanet, päivitetty 12.11.2026, versio 7": under every figure. */
export function SourceLine({ source, updatedOn, revision, children }: Props) {
  const language = useLanguage()
  const t = useTexts(kitTexts)
  const parts = [
    source,
    updatedOn && t.updatedOn(formatDay(updatedOn, language)),
    revision && t.revision(String(revision)),
  ]
  return (
    <p className="source-line">
      <span>
        {t.source}: {parts.filter(Boolean).join(', ')}
      </span>
      {children}
    </p>
  )
}
