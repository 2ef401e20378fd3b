import { formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { Occurrence } from '../action-details.ts'
import { actionPageTexts } from './action-page.texts.ts'

/** The times that a recurring action was carried out, newest first. */
export function Occurrences({ occurrences }: { occurrences: readonly Occurrence[] }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  if (occurrences.length === 0) return null
  const day = (of: string) => formatDay(of, language)
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences">{t.occurrencesTitle}</h2>
      <ol className="occurrences">
        {occurrences.toReversed().map(({ startsOn, endsOn, doneOn, milestones }) => (
          <li key={`${startsOn}${doneOn}`}>
            <StatusMark status="done" label={t.occurrenceDone(day(doneOn))} />
            <span className="muted small">
              {startsOn && endsOn && t.days(day(startsOn), day(endsOn))}
              {milestones.length > 0 &&
                ` · ${t.milestonesDone(milestones.filter((one) => one.doneOn !== null).length, milestones.length)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
