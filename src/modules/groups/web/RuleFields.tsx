import { useTexts } from '#web/language.tsx'
import { Checkbox, CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { type SeatKind, seatKinds } from '../group-member.ts'
import { groupTexts } from '../groups.texts.ts'
import { type CompositionRule, type RuleName, ruleNames } from '../rules/composition-rules.ts'
import { groupFormTexts } from './group-forms.texts.ts'

interface Props {
  value: CompositionRule[]
  onChange: (rules: CompositionRule[]) => void
  error: string | undefined
}

type RuleOf<Name extends RuleName> = Extract<CompositionRule, { kind: Name }>

/** What a rule says when it is first chosen. */
const fresh: { [Name in RuleName]: RuleOf<Name> } = {
  memberCount: { kind: 'memberCount', least: 5, most: 15 },
  eachSector: { kind: 'eachSector', least: 1, most: null, onlyDirectors: false },
  seats: { kind: 'seats', seats: ['ngo'] },
  residents: { kind: 'residents', least: 1 },
  chairRotates: { kind: 'chairRotates', everyYears: 1 },
  coordinatorSecretary: { kind: 'coordinatorSecretary' },
  ownDeputies: { kind: 'ownDeputies' },
  genderBalance: { kind: 'genderBalance', checked: null },
}

/** The kinds of rules, each with what it needs to know once it is chosen. */
export function RuleFields({ value, onChange, error }: Props) {
  const t = useTexts(groupFormTexts)
  const { rules: names } = useTexts(groupTexts)
  const toggle = (name: RuleName, isChosen: boolean) =>
    onChange(isChosen ? [...value, fresh[name]] : value.filter(({ kind }) => kind !== name))
  const change = (rule: CompositionRule) => onChange(value.map((one) => (one.kind === rule.kind ? rule : one)))
  return (
    <fieldset className="group-rule-fields">
      <legend>{t.rules}</legend>
      <p className="small muted">{t.rulesHelp}</p>
      {error && <p className="field-error">{error}</p>}
      {ruleNames.map((name) => {
        const rule = value.find(({ kind }) => kind === name)
        return (
          <div key={name} className="group-rule-field">
            <Checkbox isSelected={rule !== undefined} onChange={(isChosen) => toggle(name, isChosen)}>
              {names[name]}
            </Checkbox>
            {rule && <RuleParameters rule={rule} onChange={change} />}
          </div>
        )
      })}
    </fieldset>
  )
}

function RuleParameters({ rule, onChange }: { rule: CompositionRule; onChange: (rule: CompositionRule) => void }) {
  const t = useTexts(groupFormTexts)
  const { seats } = useTexts(groupTexts)
  switch (rule.kind) {
    case 'memberCount':
      return (
        <div className="field-row">
          <Count label={t.least} isOptional value={rule.least} onChange={(least) => onChange({ ...rule, least })} />
          <Count label={t.most} isOptional value={rule.most} onChange={(most) => onChange({ ...rule, most })} />
        </div>
      )
    case 'eachSector':
      return (
        <>
          <div className="field-row">
            <Count label={t.least} value={rule.least} onChange={(least) => onChange({ ...rule, least: least ?? 1 })} />
            <Count label={t.most} isOptional value={rule.most} onChange={(most) => onChange({ ...rule, most })} />
          </div>
          <Checkbox isSelected={rule.onlyDirectors} onChange={(onlyDirectors) => onChange({ ...rule, onlyDirectors })}>
            {t.onlyDirectors}
          </Checkbox>
        </>
      )
    case 'seats':
      return (
        <CheckboxGroup<SeatKind>
          label={t.seatsAsked}
          choices={seatKinds.filter((kind) => kind !== 'unit').map((kind) => ({ value: kind, label: seats[kind] }))}
          value={rule.seats}
          onChange={(chosen) => onChange({ ...rule, seats: [...chosen] })}
        />
      )
    case 'residents':
      return <Count label={t.least} value={rule.least} onChange={(least) => onChange({ ...rule, least: least ?? 1 })} />
    case 'chairRotates':
      return (
        <Count
          label={t.everyYears}
          value={rule.everyYears}
          onChange={(years) => onChange({ ...rule, everyYears: years ?? 1 })}
        />
      )
    case 'coordinatorSecretary':
    case 'ownDeputies':
    case 'genderBalance':
      return null
  }
}

interface CountProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  isOptional?: boolean
}

const Count = (field: CountProps) => <NumberField {...field} minValue={1} maxValue={200} />
