import { Link } from 'react-router'

import { formatPercent } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { Outline } from '../outline.ts'
import { elapsedShare } from '../plan.ts'
import { planPageTexts } from './plan-page.texts.ts'

/** The plan in a sentence: how large it is, how far the term has come, and what is behind; the latter is a filter. */
export function PlanLead({ outline: { programme, counts } }: { outline: Outline }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { byVerdict } = counts
  const onCourse = byVerdict.reached + byVerdict.onCourse
  const behind = byVerdict.behind + byVerdict.backwards
  return (
    <>
      {t.extent(counts.priorities, counts.goals, counts.actions)}{' '}
      {t.elapsed(formatPercent(elapsedShare(programme, today) * 100, language))}
      {onCourse + behind > 0 && (
        <>
          {' '}
          {t.onCourse(onCourse)},{' '}
          {behind > 0 ? (
            <Link className="plan-behind" to={`?programme=${programme.id}&show=behind`}>
              {t.behind(behind)}
            </Link>
          ) : (
            t.noneBehind
          )}
          .
        </>
      )}
    </>
  )
}
