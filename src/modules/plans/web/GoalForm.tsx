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
import type { GoalStart } from './goal-start.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { DutiesField } from '../duties/web/DutiesField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import type { DoingDraft } from '../doing/web/doing-draft.ts'
import { DoingsField } from '../doing/web/DoingsField.tsx'
import type { TargetDraft } from '../targets/web/target-draft.ts'
import { TargetsField } from '../targets/web/TargetsField.tsx'
import { useIndicators } from '../targets/web/use-indicators.ts'
import { GoalAboutFields } from './GoalAboutFields.tsx'
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

type Draft = Omit<GoalInput, 'indicatorTargets' | 'ownDoing'> & {
  indicatorTargets: TargetDraft[]
  ownDoing: DoingDraft[]
}

/** A goal: what is wanted, for whom, by which unit, and how it is known that it was reached. */
export function GoalForm({ priorityId, goal, start, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const { organisation } = usePlace()
  const indicators = useIndicators()
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
  const faultAt = (name: keyof Draft, at: number) =>
    failure.faults.find(({ field: of, path }) => of === name && path?.[1] === String(at))?.message
  function changeTargets(targets: TargetDraft[]) {
    set('indicatorTargets', targets)
    set('ownDoing', unlinked(draft.ownDoing, targets))
  }
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
      <TargetsField
        value={draft.indicatorTargets}
        indicators={indicators}
        onChange={changeTargets}
        errorAt={(at) => faultAt('indicatorTargets', at)}
      />
      <OptionalTextField label={t.criterion} isLong {...field('criterion')} />
      <DoingsField
        value={draft.ownDoing}
        indicators={indicators}
        targets={draft.indicatorTargets.flatMap(({ indicator }) => indicator ?? [])}
        onChange={(doings) => set('ownDoing', doings)}
        errorAt={(at) => faultAt('ownDoing', at)}
      />
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

const draftOf = (goal: OutlinedGoal | undefined, start: Props['start']): Draft => ({
  title: goal?.title ?? start?.title ?? {},
  description: goal?.description ?? null,
  populationGroup: goal?.populationGroup ?? start?.populationGroup ?? null,
  unitId: goal?.unitId ?? null,
  indicatorTargets: goal?.indicatorTargets ?? (start?.target ? [start.target] : []),
  criterion: goal?.criterion ?? null,
  ownDoing: goal?.ownDoing ?? [],
  partners: goal?.partners ?? [],
  fiveWays: goal?.fiveWays ?? [],
  themes: goal?.themes ?? [],
  duties: goal?.duties ?? [],
})

/** A doing that was to move a figure which the goal does not follow any more is for the goal as a whole. */
const unlinked = (doings: readonly DoingDraft[], targets: readonly TargetDraft[]): DoingDraft[] =>
  doings.map((doing) =>
    doing.link && targets.every(({ indicator }) => indicator !== doing.link?.indicator)
      ? { ...doing, link: { ...doing.link, indicator: null } }
      : doing,
  )
