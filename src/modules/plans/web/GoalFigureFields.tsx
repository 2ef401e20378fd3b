import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { DoingsField } from '../doing/web/DoingsField.tsx'
import type { OutlinedGoal } from '../outline.ts'
import type { TargetDraft } from '../targets/web/target-draft.ts'
import { TargetsField } from '../targets/web/TargetsField.tsx'
import { useIndicators } from '../targets/web/use-indicators.ts'
import { type GoalDraft, unlinked } from './goal-draft.ts'
import { planFormTexts } from './plan-forms.texts.ts'

interface Props {
  form: FormState<GoalDraft>
  /** As it is stored; undefined: a new goal. */
  goal: OutlinedGoal | undefined
}

/** How it is known that the goal was reached, and apart from it what the organisation itself does. */
export function GoalFigureFields({ form: { draft, field, set, failure }, goal }: Props) {
  const t = useTexts(planFormTexts)
  const known = goal?.progress.map(({ indicator }) => indicator) ?? []
  const indicators = useIndicators(known)
  const followed = goal?.indicatorTargets.map(({ indicator }) => indicator) ?? []
  const faultAt = (name: keyof GoalDraft, at: number) =>
    failure.faults.find(({ field: of, path }) => of === name && path?.[1] === String(at))?.message
  function changeTargets(targets: TargetDraft[]) {
    set('indicatorTargets', targets)
    set('ownDoing', unlinked(draft.ownDoing, targets))
  }
  return (
    <>
      <TargetsField
        value={draft.indicatorTargets}
        indicators={indicators}
        gone={followed.filter((key) => known.every((one) => one.key !== key))}
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
    </>
  )
}
