import { useState } from 'react'

import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { OutlinedPriority } from '../outline.ts'
import { emptyTarget } from '../targets/web/target-draft.ts'
import { GoalForm } from './GoalForm.tsx'
import { planPageTexts } from './plan-page.texts.ts'
import { planFormTexts } from './plan-forms.texts.ts'
import type { GoalStart } from './goal-start.ts'

interface Props {
  start: GoalStart
  priorities: readonly OutlinedPriority[]
  units: readonly UnitView[]
  onDone: () => void
}

/** A new goal on an indicator or for a concern that was met elsewhere: the figure is its baseline, and its priority is chosen here. */
export function GoalOnIndicator({ start, priorities, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const page = useTexts(planPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const [priorityId, setPriorityId] = useState(priorities[0]?.id)
  if (priorityId === undefined) return <p>{t.noPriority}</p>
  return (
    <>
      {start.basis && (
        <p className="muted">
          {page.answers[start.basis.kind]}: {textIn(start.title, language)}
        </p>
      )}
      <Select
        label={t.choosePriority}
        choices={priorities.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
        value={priorityId}
        onChange={setPriorityId}
      />
      <GoalForm
        key={priorityId}
        priorityId={priorityId}
        goal={undefined}
        start={{ ...start, target: start.target && { ...emptyTarget(Number(today.slice(0, 4))), ...start.target } }}
        units={units}
        onDone={onDone}
      />
    </>
  )
}
