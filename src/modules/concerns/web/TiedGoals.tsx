import { Link } from 'react-router'

import { formatValue } from '#charts/values.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { TiedGoal } from '../tied-goal.ts'
import { planOfGoalAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'

type Progress = TiedGoal['progress'][number]

const standingMarks: Record<Progress['standing'], Status> = {
  reached: 'reached',
  onCourse: 'onCourse',
  behind: 'behind',
  backwards: 'behind',
  noFigure: 'waiting',
}

const statusMarks: Record<TiedGoal['actions'][number]['status'], Status> = {
  planned: 'waiting',
  ongoing: 'running',
  late: 'late',
  atRisk: 'late',
  done: 'done',
  stopped: 'paused',
}

/** The goals that answer a concern or a phenomenon, how their figures stand, and their actions. */
export function TiedGoals({ goals, showActions = false }: { goals: readonly TiedGoal[]; showActions?: boolean }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  return (
    <ul className="tied-goals">
      {goals.map(({ id, title, programme, progress, actions }) => {
        const said = inLanguage(title, language)
        return (
          <li key={id} className="tied-goal">
            <div className="tied-goal-head">
              <div>
                <span className="eyebrow">{t.goal}</span>
                <Link to={planOfGoalAddress(slug, programme.id)} lang={said.language}>
                  {said.text}
                </Link>
                <p className="concern-facts">
                  {textIn(programme.name, language)} · {t.actions(actions.length)}
                </p>
              </div>
            </div>
            {progress.map((one) => (
              <Way key={one.indicator.key} progress={one} />
            ))}
            {showActions && actions.length > 0 && <Actions actions={actions} />}
          </li>
        )
      })}
    </ul>
  )
}

/** From where, where now, to where. */
function Way({ progress: { indicator, standing, baseline, current, target } }: { progress: Progress }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const say = (value: number) =>
    formatValue(value, { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language })
  return (
    <div className="tied-way">
      <p>
        {textIn(indicator.title, language)}:{' '}
        {t.path(say(baseline.value), baseline.year, say(target.value), target.year)}
        {current && `, ${t.now(say(current.value), current.year)}`}
      </p>
      <StatusMark status={standingMarks[standing]} label={t.standings[standing]} />
    </div>
  )
}

function Actions({ actions }: Pick<TiedGoal, 'actions'>) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  return (
    <ul className="tied-actions">
      {actions.map(({ id, title, unitName, status }) => (
        <li key={id}>
          <span>
            {textIn(title, language)}
            {unitName && <small> {textIn(unitName, language)}</small>}
          </span>
          <StatusMark status={statusMarks[status]} label={t.statuses[status]} />
        </li>
      ))}
    </ul>
  )
}
