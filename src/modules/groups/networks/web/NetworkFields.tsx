import { ListFields } from '#modules/plans/projects/web/ListFields.tsx'
import { textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { aimStates, contactSides, type NetworkCommitment, type NetworkContact } from '../network.ts'
import { type AimDraft, type DayDraft, freshAim, freshCommitment, freshContact, freshDay } from './network-draft.ts'
import { networkTexts } from './networks.texts.ts'

interface Props<Item> {
  value: Item[]
  onChange: (items: Item[]) => void
  error: string | undefined
}

/** A text that may be left out. */
export const OptionalLine = ({
  label,
  value,
  onChange,
  type,
  error,
}: {
  label: string
  value: string | null
  onChange: (words: string | null) => void
  type?: 'email' | 'tel' | 'url'
  error?: string | undefined
}) => (
  <TextField
    label={label}
    isOptional
    error={error}
    {...(type && { type })}
    value={value ?? ''}
    onChange={(words) => onChange(words === '' ? null : words)}
  />
)

export function AimFields({ value, onChange, error }: Props<AimDraft>) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const year = Number(usePlace().today.slice(0, 4))
  return (
    <ListFields
      title={t.aims}
      items={value}
      onChange={onChange}
      fresh={freshAim(year)}
      addLabel={t.fields.addAim}
      nameOf={t.fields.aim}
      wordsOf={({ title }) => textIn(title, language)}
      removeLabel={t.fields.remove}
      error={error}
    >
      {(aim, set) => (
        <>
          <LocalTextField
            label={t.fields.what}
            name="title"
            value={aim.title}
            onChange={(title) => set({ title })}
            error={undefined}
          />
          <div className="field-row">
            <NumberField
              label={t.fields.firstYear}
              formatOptions={{ useGrouping: false }}
              value={aim.firstYear}
              onChange={(firstYear) => set({ firstYear })}
            />
            <NumberField
              label={t.fields.lastYear}
              formatOptions={{ useGrouping: false }}
              value={aim.lastYear}
              onChange={(lastYear) => set({ lastYear })}
            />
          </div>
          <Select
            label={t.fields.state}
            choices={aimStates.map((state) => ({ value: state, label: t.aimStates[state] }))}
            value={aim.state}
            onChange={(state) => set({ state })}
          />
          <OptionalLine label={t.fields.note} value={aim.note} onChange={(note) => set({ note })} />
        </>
      )}
    </ListFields>
  )
}

export function DayFields({ value, onChange, error }: Props<DayDraft>) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  return (
    <ListFields
      title={t.days}
      items={value}
      onChange={onChange}
      fresh={freshDay()}
      addLabel={t.fields.addDay}
      nameOf={t.fields.day}
      wordsOf={({ title }) => textIn(title, language)}
      removeLabel={t.fields.remove}
      error={error}
    >
      {(day, set) => (
        <>
          <LocalTextField
            label={t.fields.what}
            name="title"
            value={day.title}
            onChange={(title) => set({ title })}
            error={undefined}
          />
          <div className="field-row">
            <DateField
              label={t.fields.startsOn}
              value={day.startsOn}
              onChange={(startsOn) => set({ startsOn, endsOn: day.endsOn ?? startsOn })}
            />
            <DateField label={t.fields.endsOn} value={day.endsOn} onChange={(endsOn) => set({ endsOn })} />
          </div>
          <OptionalLine label={t.fields.place} value={day.place} onChange={(place) => set({ place })} />
        </>
      )}
    </ListFields>
  )
}

export function CommitmentFields({ value, onChange, error }: Props<NetworkCommitment>) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  return (
    <ListFields
      title={t.commitments}
      items={value}
      onChange={onChange}
      fresh={freshCommitment()}
      addLabel={t.fields.addCommitment}
      nameOf={t.fields.commitment}
      wordsOf={({ title }) => textIn(title, language)}
      removeLabel={t.fields.remove}
      error={error}
    >
      {(commitment, set) => (
        <>
          <LocalTextField
            label={t.fields.what}
            name="title"
            value={commitment.title}
            onChange={(title) => set({ title })}
            error={undefined}
          />
          <div className="field-row">
            <DateField
              label={t.fields.dueOn}
              isOptional
              value={commitment.dueOn}
              onChange={(dueOn) => set({ dueOn })}
            />
            <DateField
              label={t.fields.doneOn}
              isOptional
              value={commitment.doneOn}
              onChange={(doneOn) => set({ doneOn })}
            />
          </div>
          <OptionalLine
            label={t.fields.owner}
            value={commitment.ownerName}
            onChange={(ownerName) => set({ ownerName })}
          />
        </>
      )}
    </ListFields>
  )
}

export function ContactFields({ value, onChange, error }: Props<NetworkContact>) {
  const t = useTexts(networkTexts)
  return (
    <ListFields
      title={t.contacts}
      items={value}
      onChange={onChange}
      fresh={freshContact}
      addLabel={t.fields.addContact}
      nameOf={t.fields.contact}
      wordsOf={({ name }) => name}
      removeLabel={t.fields.remove}
      error={error}
    >
      {(contact, set) => (
        <>
          <Select
            label={t.fields.side}
            choices={contactSides.map((side) => ({ value: side, label: t.sides[side] }))}
            value={contact.side}
            onChange={(side) => set({ side })}
          />
          <TextField label={t.fields.personName} value={contact.name} onChange={(name) => set({ name })} />
          <OptionalLine label={t.fields.personTitle} value={contact.title} onChange={(title) => set({ title })} />
          <div className="field-row">
            <OptionalLine
              label={t.fields.email}
              type="email"
              value={contact.email}
              onChange={(email) => set({ email })}
            />
            <OptionalLine
              label={t.fields.phone}
              type="tel"
              value={contact.phone}
              onChange={(phone) => set({ phone })}
            />
          </div>
        </>
      )}
    </ListFields>
  )
}
