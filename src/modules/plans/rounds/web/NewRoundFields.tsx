import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { CheckboxGroup, RadioGroup } from '#web/ui/Checkbox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { ActionInForce } from '../rounds.contract.ts'
import { nameKey } from '../round.ts'
import { newRoundTexts } from './new-round.texts.ts'
import { roundsTexts } from './rounds.texts.ts'

export interface Address {
  email: string
  language: Language
}

interface WhomProps {
  units: readonly UnitView[]
  value: string[] | null
  onChange: (unitIds: string[] | null) => void
  error: string | undefined
}

export function WhomFields({ units, value, onChange, error }: WhomProps) {
  const t = useTexts(newRoundTexts)
  const language = useLanguage()
  return (
    <>
      <RadioGroup
        label={t.whom}
        choices={[
          { value: 'all', label: t.allUnits },
          { value: 'some', label: t.someUnits },
        ]}
        value={value === null ? 'all' : 'some'}
        onChange={(choice) => onChange(choice === 'all' ? null : [])}
        error={error}
      />
      {value !== null && (
        <CheckboxGroup
          label={t.units}
          choices={units.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          value={value}
          onChange={(ids) => onChange([...ids])}
        />
      )}
    </>
  )
}

export function Preview({ actions }: { actions: readonly ActionInForce[] }) {
  const t = useTexts(newRoundTexts)
  const asked = actions.filter(({ isAsked }) => !isAsked)
  const owners = new Set(asked.flatMap(({ owner }) => (owner ? [owner.accountId ?? nameKey(owner.name)] : [])))
  const withoutOwner = asked.filter(({ owner }) => owner === null).length
  const askedAlready = actions.length - asked.length
  return (
    <div className="round-preview" role="status">
      <p>
        <strong>{asked.length === 0 ? t.previewNothing : t.preview(asked.length, owners.size)}</strong>
      </p>
      {withoutOwner > 0 && <p>{t.previewWithout(withoutOwner)}</p>}
      {askedAlready > 0 && <p>{t.previewAsked(askedAlready)}</p>}
    </div>
  )
}

interface AddressesProps {
  actions: readonly ActionInForce[]
  addresses: Readonly<Record<string, Address>>
  onChange: (name: string, address: Address) => void
  error: string | undefined
}

/** The owners who are not people in Kaarna, each with room for an address. */
export function Addresses({ actions, addresses, onChange, error }: AddressesProps) {
  const t = useTexts(newRoundTexts)
  const { languages: languageWords } = useTexts(roundsTexts)
  const own = useLanguage()
  const names = new Map(
    actions.flatMap(({ owner, isAsked }) =>
      owner && owner.accountId === null && !isAsked ? [[nameKey(owner.name), owner.name]] : [],
    ),
  )
  if (names.size === 0) return null
  return (
    <fieldset className="round-addresses">
      <legend>{t.addresses}</legend>
      <p className="field-description">{t.addressesHelp}</p>
      {[...names.values()].map((name) => {
        const address = addresses[name] ?? { email: '', language: own }
        return (
          <div key={name} className="round-address">
            <TextField
              label={t.addressOf(name)}
              name="addresses"
              type="email"
              isOptional
              value={address.email}
              onChange={(email) => onChange(name, { ...address, email })}
            />
            <Select
              label={t.languageOf(name)}
              value={address.language}
              choices={languages.map((value) => ({ value, label: languageWords[value] }))}
              onChange={(language) => onChange(name, { ...address, language })}
            />
          </div>
        )
      })}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
