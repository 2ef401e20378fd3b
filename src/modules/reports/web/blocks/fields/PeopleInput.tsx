import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'

import { listPeople, type PersonView } from '#modules/organisations/people.contract.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { PeopleField } from '../../../blocks/block-fields.ts'
import { longestParticipant, type Participant } from '../../../blocks/participants.block.ts'
import { blockTexts } from '../blocks.texts.ts'
import type { BlockPlace } from '../ReportBlock.tsx'
import type { InputProps } from './BlockFields.tsx'

const nobody: Participant = { name: '', accountId: null, role: null, unitId: null }
const noUnit = 'none'

/** People with their roles and units: picked from those who have an account, or typed. */
export function PeopleInput({ field, place, value, error, onChange }: InputProps<PeopleField>) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const people = (Array.isArray(value) ? value : []) as readonly Participant[]
  const known = useMembers(place.organisation)
  const taken = new Set(people.map(({ accountId }) => accountId))
  const change = (index: number, next: Participant) => onChange(people.map((one, at) => (at === index ? next : one)))
  const isFull = people.length >= field.most
  return (
    <fieldset className="report-people">
      <legend className="field-label">{field.label[own]}</legend>
      {error && (
        <p className="field-error" role="alert">
          {t.namesMissing}
        </p>
      )}
      {people.map((person, index) => (
        // A person without an account has no identity but the place in the list.
        <PersonFields
          key={index}
          person={person}
          number={index + 1}
          place={place}
          units={known?.units ?? []}
          onChange={(next) => change(index, next)}
          onRemove={() => onChange(people.filter((_, at) => at !== index))}
        />
      ))}
      {!isFull && known && (
        <ComboBox
          key={people.length}
          label={t.addMember}
          description={t.addMemberAdvice}
          choices={known.people.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={(id) => {
            const chosen = known.people.find((one) => one.id === id)
            if (chosen)
              onChange([...people, { ...nobody, name: chosen.name, accountId: chosen.id, unitId: chosen.unitId }])
          }}
        />
      )}
      {!isFull && (
        <Button size="small" icon={Plus} onPress={() => onChange([...people, nobody])}>
          {t.addTypedPerson}
        </Button>
      )}
    </fieldset>
  )
}

interface PersonProps {
  person: Participant
  number: number
  place: BlockPlace
  units: readonly UnitView[]
  onChange: (person: Participant) => void
  onRemove: () => void
}

function PersonFields({ person, number, place: { language }, units, onChange, onRemove }: PersonProps) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const { name, role, unitId } = person
  const setRole = (words: string) => {
    const next = { ...role, [language]: words || undefined }
    onChange({ ...person, role: Object.values(next).some(Boolean) ? next : null })
  }
  return (
    <div className="report-person" role="group" aria-label={name || t.personNumber(number)}>
      <TextField
        label={t.personName}
        value={name}
        onChange={(words) => onChange({ ...person, name: words, accountId: null })}
        maxLength={longestParticipant}
      />
      <TextField
        label={t.personRole}
        isOptional
        value={role?.[language] ?? ''}
        onChange={setRole}
        maxLength={longestParticipant}
      />
      <Select
        label={t.personUnit}
        choices={[
          { value: noUnit, label: t.noUnit },
          ...units.map((unit) => ({ value: unit.id, label: textIn(unit.name, own) })),
        ]}
        value={unitId ?? noUnit}
        onChange={(id) => onChange({ ...person, unitId: id === noUnit ? null : id })}
      />
      <IconButton icon={Trash2} label={t.removePerson(name || t.personNumber(number))} onPress={onRemove} />
    </div>
  )
}

/** Undefined while they are asked for. */
function useMembers(organisation: string) {
  const [known, setKnown] = useState<{ people: readonly PersonView[]; units: readonly UnitView[] }>()
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    Promise.all([call(listPeople, { organisation }, { signal }), call(listUnits, { organisation }, { signal })]).then(
      ([{ people }, { units }]) => setKnown({ people, units }),
      () => !signal.aborted && setKnown({ people: [], units: [] }),
    )
    return () => leaving.abort()
  }, [organisation])
  return known
}
