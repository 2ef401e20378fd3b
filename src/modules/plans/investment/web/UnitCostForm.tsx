import { call } from '#web/api.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { PlanForm } from '../../web/PlanForm.tsx'
import { usePlanForm } from '../../web/usePlanForm.ts'
import { addUnitCost, updateUnitCost } from '../investment.contract.ts'
import { investmentTexts } from '../investment.texts.ts'
import { type UnitCost, type UnitCostInput, unitCostInput } from '../unit-cost.ts'
import { unitCostTexts } from './unit-costs.texts.ts'

type Draft = Omit<UnitCostInput, 'lowEuros' | 'highEuros' | 'priceYear'> & {
  [Field in 'lowEuros' | 'highEuros' | 'priceYear']: number | null
}

const nothing: Draft = {
  name: {},
  per: {},
  lowEuros: null,
  highEuros: null,
  priceYear: null,
  source: {},
  address: null,
  note: null,
}

const draftOf = ({ name, per, lowEuros, highEuros, priceYear, source, address, note }: UnitCost): Draft => ({
  name,
  per,
  lowEuros,
  highEuros,
  priceYear,
  source,
  address,
  note,
})

/** What a case costs, per what, in which prices, and who says so. */
export function UnitCostForm({ unitCost, onDone }: { unitCost: UnitCost | undefined; onDone: () => void }) {
  const t = useTexts(investmentTexts).fields
  const u = useTexts(unitCostTexts)
  const { name } = useTexts(planFormTexts)
  const organisation = usePlace().organisation.slug
  const state = usePlanForm<Draft, UnitCostInput>({
    schema: unitCostInput,
    initial: unitCost ? draftOf(unitCost) : nothing,
    draftKey: `unitCost.${unitCost?.id ?? organisation}`,
    version: unitCost?.version,
    send: (value, version) =>
      unitCost
        ? call(updateUnitCost, { ...value, organisation, id: unitCost.id, version })
        : call(addUnitCost, { ...value, organisation }),
    onDone,
  })
  const { field, draft, set } = state.form
  return (
    <PlanForm state={state}>
      <LocalTextField label={name} description={u.nameHelp} {...field('name')} />
      <LocalTextField label={t.per} description={u.perHelp} {...field('per')} />
      <div className="field-row">
        <NumberField label={t.lowEuros} unit="€" {...field('lowEuros')} />
        <NumberField label={t.highEuros} unit="€" {...field('highEuros')} />
        <NumberField label={t.priceYear} {...field('priceYear')} formatOptions={{ useGrouping: false }} />
      </div>
      <LocalTextField label={t.source} description={u.sourceHelp} isLong {...field('source')} />
      <TextField
        label={t.address}
        isOptional
        {...field('address')}
        value={draft.address ?? ''}
        onChange={(text) => set('address', text || null)}
      />
      <OptionalTextField label={t.note} isLong {...field('note')} />
    </PlanForm>
  )
}
