import { UnitSelect } from '#modules/plans/web/UnitSelect.tsx'
import { languages } from '#shared/texts.ts'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type MemberInput, type MemberRole, memberRoles, type SeatKind, seatKinds } from '../group-member.ts'
import type { MemberView } from '../group-view.ts'
import { groupTexts } from '../groups.texts.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupFormTexts } from './group-forms.texts.ts'

/** A member as the form holds it: the first day may be missing. */
export type MemberDraft = Omit<MemberInput, 'startsOn'> & { startsOn: string | null }

interface Props extends GroupProps {
  form: FormState<MemberDraft>
  member: MemberView | null
}

const byName = 'byName'

export function MemberFields(props: Props) {
  const t = useTexts(groupFormTexts)
  const { form } = props
  return (
    <>
      <Person {...props} />
      <Role {...props} />
      <Seat {...props} />
      <div className="field-row">
        <DateField label={t.from} {...form.field('startsOn')} />
        <DateField label={t.to} description={t.toHelp} isOptional {...form.field('endsOn')} />
      </div>
    </>
  )
}

/** Somebody of the organisation, or a name with an address where letters are to reach them. */
function Person({ form, data: { choices }, member }: Props) {
  const t = useTexts(groupFormTexts)
  const { draft, set, field } = form
  const left = member?.accountId && choices.people.every(({ id }) => id !== member.accountId)
  const people = left ? [...choices.people, { id: member.accountId!, name: member.name }] : choices.people
  const choose = (chosen: string | null) => {
    const person = people.find(({ id }) => id === chosen)
    set('accountId', person?.id ?? null)
    if (person) {
      set('name', person.name)
      set('email', null)
      set('language', null)
    } else if (draft.accountId !== null) set('name', '')
  }
  return (
    <>
      <ComboBox
        label={t.account}
        choices={[
          { value: byName, label: t.somebodyElse },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.accountId ?? byName}
        onChange={choose}
        error={field('accountId').error}
      />
      {draft.accountId === null && (
        <>
          <TextField label={t.memberName} {...field('name')} />
          <div className="field-row">
            <TextField
              {...field('email')}
              label={t.email}
              type="email"
              description={t.emailHelp}
              isOptional
              value={draft.email ?? ''}
              onChange={(email) => set('email', email || null)}
            />
            <Select
              label={t.language}
              choices={languages.map((value) => ({ value, label: t.languages[value] }))}
              value={draft.language ?? 'fi'}
              onChange={(language) => set('language', language)}
            />
          </div>
        </>
      )}
    </>
  )
}

function Role({ form, data: { members, others }, member }: Props) {
  const t = useTexts(groupFormTexts)
  const { roles } = useTexts(groupTexts)
  const { draft, set, field } = form
  const choose = (role: MemberRole) => {
    set('role', role)
    if (role !== 'deputy') set('deputyOf', null)
  }
  const principals = [...members, ...others].filter(({ id, role }) => role !== 'deputy' && id !== member?.id)
  return (
    <>
      <div className="field-row">
        <Select
          label={t.role}
          choices={memberRoles.map((value) => ({ value, label: roles[value] }))}
          value={draft.role}
          onChange={choose}
          error={field('role').error}
        />
        <TextField
          {...field('title')}
          label={t.title}
          isOptional
          value={draft.title ?? ''}
          onChange={(title) => set('title', title || null)}
        />
      </div>
      {draft.role === 'deputy' && (
        <ComboBox
          label={t.deputyOf}
          isOptional
          choices={principals.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.deputyOf}
          onChange={(id) => set('deputyOf', id)}
          error={field('deputyOf').error}
        />
      )}
    </>
  )
}

function Seat({ form, data: { choices } }: Props) {
  const t = useTexts(groupFormTexts)
  const { seats } = useTexts(groupTexts)
  const { draft, set, field } = form
  const choose = (kind: SeatKind) => {
    set('seatKind', kind)
    if (kind !== 'unit') set('unitId', null)
    if (kind !== 'unit') set('isDirector', false)
    if (kind === 'unit') set('seatName', null)
  }
  return (
    <>
      <div className="field-row">
        <Select
          label={t.seatKind}
          choices={seatKinds.map((value) => ({ value, label: seats[value] }))}
          value={draft.seatKind}
          onChange={choose}
          error={field('seatKind').error}
        />
        {draft.seatKind === 'unit' ? (
          <UnitSelect label={t.unitId} units={choices.units} {...field('unitId')} />
        ) : (
          <TextField
            {...field('seatName')}
            label={t.seatName}
            isOptional
            value={draft.seatName ?? ''}
            onChange={(name) => set('seatName', name || null)}
          />
        )}
      </div>
      {draft.seatKind === 'unit' && (
        <Checkbox isSelected={draft.isDirector} onChange={(isDirector) => set('isDirector', isDirector)}>
          {t.isDirector}
        </Checkbox>
      )}
    </>
  )
}
