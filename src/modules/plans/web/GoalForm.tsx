import { useState } from 'react'

import { populationGroups } from '#modules/indicators/indicator.ts'
import type { UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type GoalInput, goalInput } from '../goal.ts'
import type { OutlinedGoal } from '../outline.ts'
import { addGoal, updateGoal } from '../plans.contract.ts'
import { draftOf, type GoalDraft, type GoalFormStart } from './goal-draft.ts'
import { GoalFigureFields } from './GoalFigureFields.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { DutiesField } from '../duties/web/DutiesField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { GoalAboutFields } from './GoalAboutFields.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { usePlanForm } from './usePlanForm.ts'

interface Props {
  priorityId: string
  goal: OutlinedGoal | undefined
  /** What a new goal has from the start. */
  start?: GoalFormStart
  units: readonly UnitView[]
  onDone: () => void
}

/** A goal: what is wanted, for whom, by which unit, and how it is known that it was reached. */
export function GoalForm({ priorityId, goal, start, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const { organisation } = usePlace()
  const place = { organisation: organisation.slug }
  const [initial] = useState(() => draftOf(goal, start))
  const state = usePlanForm<GoalDraft, GoalInput>({
    schema: goalInput,
    initial,
    draftKey: `goal.${goal?.id ?? [priorityId, start?.target?.indicator, start?.basis?.id].filter(Boolean).join('.')}`,
    version: goal?.version,
    send: (value, version) =>
      goal
        ? call(updateGoal, { ...value, ...place, id: goal.id, version })
        : call(addGoal, { ...value, ...place, priorityId, basis: start?.basis ?? null }),
    onDone,
  })
  const { draft, field, set } = state.form
  const groups = [
    { value: 'none' as const, label: t.noGroup },
    ...populationGroups.map((value) => ({ value, label: t.groups[value] })),
  ]
  return (
    <PlanForm state={state}>
      <LocalTextField label={t.name} {...field('title')} />
      <OptionalTextField label={t.description} isLong {...field('description')} />
      <div className="field-row">
        <Select
          label={t.populationGroup}
          {...field('populationGroup')}
          value={draft.populationGroup ?? 'none'}
          choices={groups}
          onChange={(group) => set('populationGroup', group === 'none' ? null : group)}
        />
        <UnitSelect units={units} {...field('unitId')} />
      </div>
      <GoalFigureFields form={state.form} goal={goal} />
      <GoalAboutFields
        value={draft}
        onChange={({ partners, themes, fiveWays }) => {
          set('partners', partners)
          set('themes', themes)
          set('fiveWays', fiveWays)
        }}
        error={field('partners').error}
      />
      <DutiesField {...field('duties')} />
    </PlanForm>
  )
}
