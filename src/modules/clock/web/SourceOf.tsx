import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { useTexts } from '#web/language.tsx'
import type { EntrySource } from '../entry.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

/** Where a date comes from: an act, a page of an authority, or only habit. */
export function SourceOf({ source: { kind, text, address } }: { source: EntrySource }) {
  const t = useTexts(clockWindowTexts)
  return (
    <span className={`clock-source source-${kind}`}>
      <b>{t.sourceKinds[kind]}</b>:{' '}
      {address ? (
        <a href={address} rel="noreferrer" target="_blank">
          <PlanText text={text} />
        </a>
      ) : (
        <PlanText text={text} />
      )}
    </span>
  )
}
