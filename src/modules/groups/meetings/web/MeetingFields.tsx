import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { MeetingInput } from '../meeting.ts'
import type { GroupPerson } from '../meetings.contract.ts'
import { nobody, peopleChoices } from './meeting-draft.ts'
import { meetingListTexts } from './meeting-list.texts.ts'

/** The parts of a meeting that do not depend on its day. */
export type SharedFields = Omit<MeetingInput, 'on'>

interface Props {
  form: Pick<FormState<SharedFields>, 'draft' | 'set' | 'field'>
  people: readonly Pick<GroupPerson, 'memberId' | 'name'>[]
}

/** Names of these fields for the summary of errors. */
export function useFieldLabels() {
  const { from, to, place, remoteLink, name, chair, secretary, number } = useTexts(meetingListTexts)
  return { from, to, place, remoteLink, title: name, chairId: chair, secretaryId: secretary, quorumNumber: number }
}

/** Where and by whom meetings are held, and how many have to be there: of one meeting and of a series. */
export function MeetingFields({ form, people }: Props) {
  const t = useTexts(meetingListTexts)
  const { draft, set, field } = form
  const choices = peopleChoices(people, t.nobody)
  return (
    <>
      <div className="field-row">
        <TextField label={t.from} type="time" {...field('from')} />
        <TextField label={t.to} type="time" {...field('to')} />
      </div>
      <TextField
        label={t.place}
        isOptional
        {...field('place')}
        value={draft.place ?? ''}
        onChange={(text) => set('place', text || null)}
      />
      <TextField
        label={t.remoteLink}
        isOptional
        type="url"
        {...field('remoteLink')}
        value={draft.remoteLink ?? ''}
        onChange={(text) => set('remoteLink', text || null)}
      />
      <OptionalTextField label={t.name} description={t.nameHelp} {...field('title')} />
      <div className="field-row">
        <Select
          label={t.chair}
          choices={choices}
          {...field('chairId')}
          value={draft.chairId ?? nobody}
          onChange={(id) => set('chairId', id === nobody ? null : id)}
        />
        <Select
          label={t.secretary}
          choices={choices}
          {...field('secretaryId')}
          value={draft.secretaryId ?? nobody}
          onChange={(id) => set('secretaryId', id === nobody ? null : id)}
        />
      </div>
      <div className="field-row">
        <Select
          label={t.quorum}
          choices={[
            { value: 'majority', label: t.quorumMajority },
            { value: 'number', label: t.quorumNumber },
          ]}
          value={draft.quorumNumber === null ? 'majority' : 'number'}
          onChange={(rule) => set('quorumNumber', rule === 'majority' ? null : 5)}
        />
        {draft.quorumNumber !== null && (
          <NumberField
            label={t.number}
            {...field('quorumNumber')}
            value={draft.quorumNumber}
            onChange={(number) => set('quorumNumber', number ?? 1)}
          />
        )}
      </div>
    </>
  )
}
