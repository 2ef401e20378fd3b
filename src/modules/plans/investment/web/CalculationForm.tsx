import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { ListField } from '../../action/web/ListField.tsx'
import { PlanForm } from '../../web/PlanForm.tsx'
import { type PlanFormState, usePlanForm } from '../../web/usePlanForm.ts'
import { type CalculationInput, calculationInput, caseOrigins, figureBases } from '../calculation.ts'
import { saveCalculation } from '../investment.contract.ts'
import { investmentTexts } from '../investment.texts.ts'
import type { GoalInvestment } from '../investment.ts'
import { sayEuroRange } from '../say.ts'
import { calculationTexts } from './calculation.texts.ts'
import type { GoalInvestmentData } from './investment.loader.ts'
import { sayInvestmentField } from './say-field.ts'

type Draft = Omit<CalculationInput, 'unitCostId' | 'firstYear' | 'lastYear' | 'shareLow' | 'shareHigh'> & {
  [Field in 'firstYear' | 'lastYear' | 'shareLow' | 'shareHigh']: number | null
} & { unitCostId: string | null }

const percent = { maximumFractionDigits: 1 }
const year = { useGrouping: false }

/** What a calculation starts from: what was said last, else the years of the programme so far and nothing more. */
function draftOf({ goal, programme, unitCosts }: GoalInvestmentData): Draft {
  if (goal.calculation) return goal.calculation.content
  const usable = unitCosts.filter(({ isDeleted }) => !isDeleted)
  const [change] = goal.changes
  return {
    unitCostId: usable.length === 1 ? usable[0]!.id : null,
    firstYear: goal.cost?.years[0] ?? programme.firstYear,
    lastYear: goal.cost?.years.at(-1) ?? programme.lastYear,
    casesFrom: 'typed',
    casesLow: null,
    casesHigh: null,
    indicator: change?.indicator.key ?? null,
    figureBase: change && textIn(change.indicator.unit, 'fi') === '%' ? 100 : null,
    population: null,
    casesReasoning: {},
    shareLow: null,
    shareHigh: null,
    shareReasoning: {},
    indexFactor: null,
    indexReasoning: null,
    assumptions: null,
  }
}

/** What a user says for the calculation of a goal: each number with its reasoning. */
export function CalculationForm({ data, onDone }: { data: GoalInvestmentData; onDone: () => void }) {
  const t = useTexts(investmentTexts)
  const c = useTexts(calculationTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { goal, unitCosts } = data
  const state = usePlanForm<Draft, CalculationInput>({
    schema: calculationInput,
    initial: draftOf(data),
    draftKey: `calculation.${goal.id}`,
    version: goal.calculation?.version,
    send: (value, version) => call(saveCalculation, { ...value, organisation, id: goal.id, version }),
    onDone,
  })
  const { field, draft } = state.form
  const offered = unitCosts.filter(({ id, isDeleted }) => !isDeleted || id === draft.unitCostId)
  return (
    <PlanForm state={state} say={(name, value) => sayInvestmentField(name, value, { language, unitCosts })}>
      <Select
        label={t.fields.unitCostId}
        {...field('unitCostId')}
        choices={offered.map((one) => ({
          value: one.id,
          label: textIn(one.name, language),
          description: `${sayEuroRange({ low: one.lowEuros, high: one.highEuros }, language)} / ${textIn(one.per, language)}`,
        }))}
      />
      <ListField legend={c.parts.years}>
        <div className="field-row">
          <NumberField label={t.fields.firstYear} {...field('firstYear')} formatOptions={year} />
          <NumberField label={t.fields.lastYear} {...field('lastYear')} formatOptions={year} />
        </div>
      </ListField>
      <CaseFields state={state} changes={goal.changes} />
      <ListField legend={c.parts.share} help={c.shareHelp}>
        <div className="field-row">
          <NumberField label={t.fields.shareLow} unit="%" {...field('shareLow')} formatOptions={percent} />
          <NumberField label={t.fields.shareHigh} unit="%" {...field('shareHigh')} formatOptions={percent} />
        </div>
        <LocalTextField label={t.fields.shareReasoning} isLong {...field('shareReasoning')} />
      </ListField>
      <ListField legend={c.parts.prices}>
        <NumberField
          label={t.fields.indexFactor}
          description={c.indexHelp}
          isOptional
          {...field('indexFactor')}
          formatOptions={{ maximumFractionDigits: 4 }}
        />
        <OptionalTextField label={t.fields.indexReasoning} {...field('indexReasoning')} />
        <OptionalTextField label={t.fields.assumptions} isLong {...field('assumptions')} />
      </ListField>
    </PlanForm>
  )
}

interface CaseProps {
  state: PlanFormState<Draft>
  changes: GoalInvestment['changes']
}

/** How many cases were avoided: typed, or from a figure of the goal where it has one. */
function CaseFields({ state: { form }, changes }: CaseProps) {
  const t = useTexts(investmentTexts)
  const c = useTexts(calculationTexts)
  const language = useLanguage()
  const { field, draft, set } = form
  return (
    <ListField legend={c.parts.cases}>
      {(changes.length > 0 || draft.casesFrom === 'figure') && (
        <RadioGroup
          label={t.fields.casesFrom}
          choices={caseOrigins.map((value) => ({ value, label: c.casesFrom[value] }))}
          value={draft.casesFrom}
          onChange={(origin) => set('casesFrom', origin ?? 'typed')}
        />
      )}
      {draft.casesFrom === 'typed' ? (
        <>
          <div className="field-row">
            <NumberField label={t.fields.casesLow} {...field('casesLow')} />
            <NumberField label={t.fields.casesHigh} {...field('casesHigh')} />
          </div>
          <p className="field-description">{c.casesHelp}</p>
        </>
      ) : (
        <>
          <Select
            label={t.fields.indicator}
            {...field('indicator')}
            choices={changes.map(({ indicator }) => ({
              value: indicator.key,
              label: textIn(indicator.title, language),
              description: textIn(indicator.unit, language),
            }))}
          />
          <div className="field-row">
            <Select
              label={t.fields.figureBase}
              {...field('figureBase')}
              value={draft.figureBase === null ? null : String(draft.figureBase)}
              choices={figureBases.map((base) => ({ value: String(base), label: c.figureBases[base] }))}
              onChange={(chosen) => set('figureBase', figureBases.find((base) => String(base) === chosen) ?? null)}
            />
            <NumberField label={t.fields.population} description={c.populationHelp} {...field('population')} />
          </div>
        </>
      )}
      <LocalTextField label={t.fields.casesReasoning} isLong {...field('casesReasoning')} />
    </ListField>
  )
}
