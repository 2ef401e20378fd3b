import { useState } from 'react'

import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { OutlinedPriority } from '../outline.ts'
import { ActionForm } from './ActionForm.tsx'
import { planFormTexts } from './plan-forms.texts.ts'

interface Props {
  priorities: readonly OutlinedPriority[]
  units: readonly UnitView[]
  onDone: () => void
}

/** A new action that was begun elsewhere than at its goal, which is chosen first. */
export function ActionToGoal({ priorities, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const goals = priorities.flatMap((priority) => priority.goals)
  const [goalId, setGoalId] = useState<string | null>(goals.length === 1 ? goals[0]!.id : null)
  if (goals.length === 0) return <p>{t.noGoal}</p>
  return (
    <>
      <ComboBox
        label={t.chooseGoal}
        choices={goals.map(({ id, number, title }) => ({ value: id, label: `${number} ${textIn(title, language)}` }))}
        value={goalId}
        onChange={setGoalId}
      />
      {goalId && <ActionForm key={goalId} goalId={goalId} action={undefined} units={units} onDone={onDone} />}
    </>
  )
}
