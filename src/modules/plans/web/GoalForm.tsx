import { useState } from 'react'

import { populationGroups } from '#modules/indicators/indicator.ts'
import type { UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type GoalInput, goalInput } from '../goal.ts'
import type { OutlinedGoal } from '../outline.ts'
import { addGoal, updateGoal } from '../plans.contract.ts'
import type { GoalStart } from './goal-start.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { DutiesField } from '../duties/web/DutiesField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { type TargetDraft, TargetFields } from './TargetFields.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { usePlanForm } from './usePlanForm.ts'

interface Props {
  priorityId: string
  goal: OutlinedGoal | undefined
  /** What a new goal has from the start. */
  start?: Omit<GoalStart, 'target'> & { target: TargetDraft | null }
  units: readonly UnitView[]
  onDone: () => void
}

type Draft = Omit<GoalInput, 'indicatorTarget'> & { indicatorTarget: TargetDraft | null }

export const emptyTarget = (year: number): TargetDraft => ({
  indicator: null,
  baseline: { year: null, value: null },
  target: { year: year + 4, value: null },
})

/** A goal: what is wanted, for whom, by which unit, and how it is known that it was reached. */
export function GoalForm({ priorityId, goal, start, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const { organisation, today } = usePlace()
  const place = { organisation: organisation.slug }
  const [initial] = useState(() => draftOf(goal, start))
  const state = usePlanForm<Draft, GoalInput>({
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
  const { draft, field, set, failure } = state.form
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
      <Checkbox
        isSelected={draft.indicatorTarget !== null}
        onChange={(isFollowed) => set('indicatorTarget', isFollowed ? emptyTarget(Number(today.slice(0, 4))) : null)}
      >
        {t.withFigure}
      </Checkbox>
      {draft.indicatorTarget && (
        <TargetFields
          value={draft.indicatorTarget}
          onChange={(target) => set('indicatorTarget', target)}
          error={failure.faults.find((fault) => fault.field === 'indicatorTarget')?.message}
        />
      )}
      <OptionalTextField label={t.criterion} isLong {...field('criterion')} />
      <DutiesField {...field('duties')} />
    </PlanForm>
  )
}

const draftOf = (goal: OutlinedGoal | undefined, start: Props['start']): Draft => ({
  title: goal?.title ?? start?.title ?? {},
  description: goal?.description ?? null,
  populationGroup: goal?.populationGroup ?? start?.populationGroup ?? null,
  unitId: goal?.unitId ?? null,
  indicatorTarget: goal?.indicatorTarget ?? start?.target ?? null,
  criterion: goal?.criterion ?? null,
  duties: goal?.duties ?? [],
})
