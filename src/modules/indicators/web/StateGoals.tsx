import { Flag } from 'lucide-react'
import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import type { GoalOnIndicator } from '../state/state-reading.ts'
import type { Indicator } from '../indicator.ts'
import { newGoalAddress, planAddress } from './addresses.ts'
import { AddSign } from './AddSign.tsx'
import { stateViewTexts } from './state-views.texts.ts'
import type { StateRow } from './state.ts'

const markOf: Record<GoalOnIndicator['standing'], Status> = {
  reached: 'reached',
  onCourse: 'onCourse',
  behind: 'behind',
  backwards: 'behind',
  noFigure: 'waiting',
}

interface Props {
  row: { goals: StateRow['goals']; profile: { indicator: Pick<Indicator, 'key'> } }
  /** The indicator's name. */
  name: string
  mayAddGoal: boolean
  /** Whether there is room for words beside the icon. */
  hasWords?: boolean
}

/** The goals of the plan that the indicator measures, and the way to a new one. */
export function StateGoals({ row: { goals, profile }, name, mayAddGoal, hasWords = false }: Props) {
  const t = useTexts(stateViewTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <>
      {goals.map(({ number, title, standing }) => (
        <Link key={number} className="state-goal" to={planAddress(organisation.slug)} title={textIn(title, language)}>
          <StatusMark status={markOf[standing]} label={t.goal(number)} />
          <span className="visually-hidden"> {t.standings[standing]}</span>
        </Link>
      ))}
      {mayAddGoal && goals.length === 0 && (
        <AddSign
          icon={Flag}
          to={newGoalAddress(organisation.slug, profile.indicator.key)}
          name={t.addGoal(name)}
          words={hasWords ? t.makeGoal : undefined}
        />
      )}
    </>
  )
}
