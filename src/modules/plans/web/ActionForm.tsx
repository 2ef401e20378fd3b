import type { UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type ActionInput, actionInput, fiveWays } from '../action.ts'
import { addAction, updateAction } from '../actions.contract.ts'
import type { OutlinedAction } from '../outline.ts'
import { editsAction } from '../plans.access.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { usePlanDeeds } from './plan-deeds.ts'
import { planFormTexts } from './plan-forms.texts.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { usePlanForm } from './usePlanForm.ts'

interface Props {
  goalId: string
  action: OutlinedAction | undefined
  units: readonly UnitView[]
  onDone: () => void
}

/** An action: what is done, by whom, when and with what. How it goes is told in follow-ups. */
export function ActionForm({ goalId, action, units, onDone }: Props) {
  const t = useTexts(planFormTexts)
  const { ways } = useTexts(planPageTexts)
  const { rights } = usePlanDeeds()
  const { organisation, today } = usePlace()
  const place = { organisation: organisation.slug }
  const ownUnits = units.filter(({ id }) => editsAction(rights, id))
  const state = usePlanForm<ActionInput, ActionInput>({
    schema: actionInput,
    initial: action
      ? contentOf(action)
      : { ...fresh, startsOn: today, unitId: rights.editsPlan ? null : (ownUnits[0]?.id ?? null) },
    draftKey: `action.${action?.id ?? goalId}`,
    version: action?.version,
    send: (value, version) =>
      action
        ? call(updateAction, { ...value, ...place, id: action.id, version })
        : call(addAction, { ...value, ...place, goalId }),
    onDone,
  })
  const { draft, field, set } = state.form
  return (
    <PlanForm state={state}>
      <LocalTextField label={t.name} {...field('title')} />
      <OptionalTextField label={t.description} isLong {...field('description')} />
      <div className="field-row">
        <UnitSelect units={ownUnits} {...field('unitId')} />
        <TextField
          label={t.ownerName}
          isOptional
          {...field('ownerName')}
          value={draft.ownerName ?? ''}
          onChange={(text) => set('ownerName', text || null)}
        />
      </div>
      <div className="field-row">
        <DateField label={t.startsOn} {...field('startsOn')} />
        <DateField label={t.endsOn} description={t.endsHelp} isOptional {...field('endsOn')} />
      </div>
      <OptionalTextField label={t.partners} {...field('partners')} />
      <CheckboxGroup
        label={t.ways}
        choices={fiveWays.map((value) => ({ value, label: ways[value] }))}
        value={draft.fiveWays}
        onChange={(chosen) => set('fiveWays', [...chosen])}
      />
      <div className="field-row">
        <OptionalTextField label={t.resources} {...field('resources')} />
        <NumberField label={t.budget} isOptional unit="€" {...field('budgetEuros')} />
      </div>
    </PlanForm>
  )
}

const fresh: ActionInput = {
  title: {},
  description: null,
  unitId: null,
  ownerId: null,
  ownerName: null,
  partners: null,
  startsOn: null,
  endsOn: null,
  doneOn: null,
  stoppedOn: null,
  stoppedReason: null,
  isAtRisk: false,
  fiveWays: [],
  resources: null,
  budgetEuros: null,
}

/** What of an outlined action its users have written. */
const contentOf = (action: OutlinedAction): ActionInput =>
  Object.fromEntries(Object.keys(fresh).map((name) => [name, action[name as keyof ActionInput]])) as ActionInput
