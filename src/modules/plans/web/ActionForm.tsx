import { useEffect, useState } from 'react'

import type { UnitView } from '#modules/organisations/units.contract.ts'
import { localText, textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { type ActionInput, actionInput, fiveWays, freshAction } from '../action.ts'
import { getAction, type WholeAction } from '../action/action-page.contract.ts'
import { ActionDetailFields } from '../action/web/ActionDetailFields.tsx'
import { OwnerField } from '../action/web/OwnerField.tsx'
import { type ActionChoices, useActionChoices } from '../action/web/use-action-choices.ts'
import { addAction, updateAction } from '../actions.contract.ts'
import type { OutlinedAction } from '../outline.ts'
import { editsAction } from '../plans.access.ts'
import { usePlanDeeds } from './plan-deeds.ts'
import { planFormTexts } from './plan-forms.texts.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { usePlanForm } from './usePlanForm.ts'

interface Props {
  goalId: string
  /** The action that is changed; undefined: a new one. */
  action: Pick<OutlinedAction, 'id'> | undefined
  units: readonly UnitView[]
  onDone: () => void
}

/** An action: what is done, by whom, when and with what. How it goes is told in follow-ups. */
export function ActionForm({ action, ...props }: Props) {
  const choices = useActionChoices()
  const whole = useWholeAction(action?.id)
  if (!choices || (action && !whole)) return <Skeleton />
  return <ActionFields {...props} action={whole} choices={choices} />
}

/** What an outline does not hold of an action is read when it is to be changed. */
function useWholeAction(id: string | undefined): WholeAction | undefined {
  const organisation = usePlace().organisation.slug
  const [whole, setWhole] = useState<WholeAction>()
  useEffect(() => {
    let isWanted = true
    if (id !== undefined) void call(getAction, { organisation, id }).then(({ action }) => isWanted && setWhole(action))
    return () => {
      isWanted = false
    }
  }, [organisation, id])
  return whole
}

interface FieldsProps extends Omit<Props, 'action'> {
  action: WholeAction | undefined
  choices: ActionChoices
}

function ActionFields({ goalId, action, units, choices, onDone }: FieldsProps) {
  const t = useTexts(planFormTexts)
  const { ways } = useTexts(planPageTexts)
  const { rights } = usePlanDeeds()
  const { organisation, today } = usePlace()
  const place = { organisation: organisation.slug }
  const ownUnits = units.filter(({ id }) => editsAction(rights, id))
  const { ring, watch } = useRing()
  const state = usePlanForm<ActionInput, ActionInput>({
    schema: actionInput,
    initial: action
      ? contentOf(action)
      : { ...freshAction, startsOn: today, unitId: rights.editsPlan ? null : (ownUnits[0]?.id ?? null) },
    draftKey: `action.${action?.id ?? goalId}`,
    version: action?.version,
    send: (value, version) =>
      watch(
        action
          ? call(updateAction, { ...value, ...place, id: action.id, version })
          : call(addAction, { ...value, ...place, goalId }),
      ),
    onDone,
  })
  const { form } = state
  const { draft, field, set } = form
  return (
    <PlanForm state={state}>
      <LocalTextField label={t.name} {...field('title')} />
      <OptionalTextField label={t.description} isLong {...field('description')} />
      <UnitSelect units={ownUnits} {...field('unitId')} />
      <OwnerField
        value={draft}
        people={choices.people}
        leftName={action?.ownerHasLeft ? action.ownerLabel : null}
        errors={{ ownerId: field('ownerId').error, ownerName: field('ownerName').error }}
        onChange={({ ownerId, ownerName }) => {
          set('ownerId', ownerId)
          set('ownerName', ownerName)
        }}
      />
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
      <ActionDetailFields form={form} choices={choices} id={action?.id} ring={ring} />
    </PlanForm>
  )
}

/** The names that the server gives when actions would wait for each other in a ring. */
function useRing() {
  const language = useLanguage()
  const [ring, setRing] = useState<readonly string[] | null>(null)
  async function watch<Answer>(asked: Promise<Answer>): Promise<Answer> {
    try {
      return await asked
    } catch (error) {
      const chain = localText.array().safeParse(error instanceof ApiError ? error.problem.chain : undefined)
      setRing(chain.success ? chain.data.map((title) => textIn(title, language)) : null)
      throw error
    }
  }
  return { ring, watch }
}

/** What of an action its users have written. */
const contentOf = (action: WholeAction): ActionInput =>
  Object.fromEntries(Object.keys(freshAction).map((name) => [name, action[name as keyof ActionInput]])) as ActionInput
