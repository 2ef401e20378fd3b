import { useRef } from 'react'
import { useNavigate } from 'react-router'

import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { goalsOf, type Outline } from '../../outline.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { PlanForm } from '../../web/PlanForm.tsx'
import { usePlanForm } from '../../web/usePlanForm.ts'
import { continueProgramme } from '../continuation.contract.ts'
import { continuationInput, type ContinuationInput } from '../continuation.ts'
import { continuationTexts } from '../continuation.texts.ts'

type Draft = Omit<ContinuationInput, 'firstYear' | 'lastYear'> & { firstYear: number | null; lastYear: number | null }

/** A new term from the one that is shown: its years, its goals, and the work that goes on. */
export function ContinuationForm({ outline, onDone }: { outline: Outline; onDone: () => void }) {
  const t = useTexts(continuationTexts)
  const forms = useTexts(planFormTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const { programme } = outline
  const begun = useRef<string | null>(null)
  const goals = goalsOf(outline)
  const years = { firstYear: programme.lastYear, lastYear: 2 * programme.lastYear - programme.firstYear }
  const state = usePlanForm<Draft, ContinuationInput>({
    schema: continuationInput,
    initial: {
      name: withYears(programme.name, years),
      ...years,
      goals: goals.map(({ id }) => id),
      withActions: true,
    },
    draftKey: `continuation.${programme.id}`,
    version: programme.version,
    async send(value) {
      begun.current = (
        await call(continueProgramme, { ...value, organisation: organisation.slug, id: programme.id })
      ).id
    },
    onDone() {
      onDone()
      // After the window's own way back to the plan.
      if (begun.current) void navigate(`?programme=${begun.current}`)
    },
  })
  const { draft, field, set, failure } = state.form
  return (
    <PlanForm state={state}>
      <p>{t.lead}</p>
      <LocalTextField label={forms.name} {...field('name')} />
      <div className="field-row">
        <NumberField label={forms.firstYear} {...field('firstYear')} formatOptions={{ useGrouping: false }} />
        <NumberField label={forms.lastYear} {...field('lastYear')} formatOptions={{ useGrouping: false }} />
      </div>
      <CheckboxGroup
        label={t.goals}
        choices={goals.map(({ id, number, title, verdict }) => ({
          value: id,
          label: `${number} ${textIn(title, language)}${verdict === 'reached' ? ` (${t.reached})` : ''}`,
        }))}
        value={draft.goals}
        onChange={(chosen) => set('goals', [...chosen])}
        error={failure.faults.find((fault) => fault.field === 'goals')?.message}
      />
      <Checkbox isSelected={draft.withActions} onChange={(isChosen) => set('withActions', isChosen)}>
        {t.withActions}
      </Checkbox>
    </PlanForm>
  )
}

/** The same name with the years of the new term, where it tells years. */
const withYears = (name: LocalText, { firstYear, lastYear }: { firstYear: number; lastYear: number }): LocalText =>
  Object.fromEntries(
    languages.flatMap((one: Language) =>
      name[one] ? [[one, name[one].replace(/\d{4}(\s?[–-]\s?)\d{4}/, `${firstYear}$1${lastYear}`)]] : [],
    ),
  )
