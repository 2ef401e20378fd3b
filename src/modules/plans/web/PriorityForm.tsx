import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import type { OutlinedPriority } from '../outline.ts'
import { type PriorityInput, priorityInput } from '../plan.ts'
import { addPriority, updatePriority } from '../plans.contract.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { DutiesField } from '../duties/web/DutiesField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { usePlanForm } from './usePlanForm.ts'

interface Props {
  programmeId: string
  priority: OutlinedPriority | undefined
  onDone: () => void
}

export function PriorityForm({ programmeId, priority, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const place = { organisation: usePlace().organisation.slug }
  const state = usePlanForm<PriorityInput, PriorityInput>({
    schema: priorityInput,
    initial: {
      title: priority?.title ?? {},
      description: priority?.description ?? null,
      duties: priority?.duties ?? [],
    },
    draftKey: `priority.${priority?.id ?? programmeId}`,
    version: priority?.version,
    send: (value, version) =>
      priority
        ? call(updatePriority, { ...value, ...place, id: priority.id, version })
        : call(addPriority, { ...value, ...place, programmeId }),
    onDone,
  })
  const { field } = state.form
  return (
    <PlanForm state={state}>
      <LocalTextField label={t.name} {...field('title')} />
      <OptionalTextField label={t.description} isLong {...field('description')} />
      <DutiesField {...field('duties')} />
    </PlanForm>
  )
}
