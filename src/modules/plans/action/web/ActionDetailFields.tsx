import type { ReactNode } from 'react'

import { populationGroups } from '#modules/indicators/indicator.ts'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { ActionInput } from '../../action.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { AreaField } from './AreaField.tsx'
import { BudgetField } from './BudgetField.tsx'
import { DependenciesField } from './DependenciesField.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { MilestonesField } from './MilestonesField.tsx'
import { RecurrenceFields } from './RecurrenceFields.tsx'
import { RiskFields } from './RiskFields.tsx'
import type { ActionChoices } from './use-action-choices.ts'

interface Props {
  form: FormState<ActionInput>
  choices: ActionChoices
  /** The action itself, which cannot wait for itself. */
  id: string | undefined
  /** The names of the actions that would wait for each other in a ring. */
  ring: readonly string[] | null
}

type Field = keyof ActionInput

/** What is rarely said when an action is added, in parts that say whether something is in them, and open when it is wrong. */
export function ActionDetailFields({ form, choices, id, ring }: Props) {
  const t = useTexts(actionFormTexts)
  const { draft, field } = form
  const part = (name: keyof typeof t.parts, fields: readonly Field[], content: ReactNode) => (
    <DetailPart key={name} title={t.parts[name]} form={form} fields={fields}>
      {content}
    </DetailPart>
  )
  return (
    <div className="detail-parts">
      {part('whom', ['populationGroup', 'region', 'areaText'], <WhomFields form={form} choices={choices} />)}
      {part(
        'steps',
        ['milestones', 'dependsOn', 'recurrence'],
        <>
          <MilestonesField {...field('milestones')} endsOn={draft.endsOn} />
          <DependenciesField {...field('dependsOn')} choices={choices.actions} id={id} ring={ring} />
          <RecurrenceFields {...field('recurrence')} />
        </>,
      )}
      {part(
        'money',
        ['resources', 'budget'],
        <>
          <MoneyFields form={form} />
          <BudgetField
            {...field('budget')}
            firstYear={draft.startsOn ? Number(draft.startsOn.slice(0, 4)) : undefined}
          />
        </>,
      )}
      {part(
        'grounds',
        ['evidence', 'risk'],
        <>
          <EvidenceFields {...field('evidence')} />
          <RiskFields {...field('risk')} />
        </>,
      )}
    </div>
  )
}

const says = (value: ActionInput[Field]) => (Array.isArray(value) ? value.length > 0 : value !== null)

function DetailPart({
  title,
  form: { draft, field },
  fields,
  children,
}: {
  title: string
  form: FormState<ActionInput>
  fields: readonly Field[]
  children: ReactNode
}) {
  const t = useTexts(actionFormTexts)
  const isWrong = fields.some((name) => field(name).error !== undefined)
  const isSaid = fields.some((name) => says(draft[name]))
  return (
    <Disclosure
      // A fault in a closed part opens it.
      key={String(isWrong)}
      title={
        <>
          {title}
          {isSaid && <span className="detail-said">{t.said}</span>}
        </>
      }
      isOpenAtFirst={isWrong}
    >
      <div className="detail-part">{children}</div>
    </Disclosure>
  )
}

function WhomFields({ form: { draft, field, set }, choices }: Pick<Props, 'form' | 'choices'>) {
  const t = useTexts(planFormTexts)
  const groups = populationGroups.map((value) => ({ value, label: t.groups[value] }))
  return (
    <div className="field-row">
      <Select
        label={t.populationGroup}
        {...field('populationGroup')}
        value={draft.populationGroup ?? 'none'}
        choices={[{ value: 'none' as const, label: t.noGroup }, ...groups]}
        onChange={(group) => set('populationGroup', group === 'none' ? null : group)}
      />
      <AreaField
        areas={choices.areas}
        region={draft.region}
        areaText={draft.areaText}
        error={field('region').error ?? field('areaText').error}
        onChange={({ region, areaText }) => {
          set('region', region)
          set('areaText', areaText)
        }}
      />
    </div>
  )
}

function MoneyFields({ form: { field } }: Pick<Props, 'form'>) {
  const t = useTexts(planFormTexts)
  return <OptionalTextField label={t.resources} {...field('resources')} />
}
