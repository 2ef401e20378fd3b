import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { Chosen } from './projects.loader.ts'
import { projectFormTexts } from './project-forms.texts.ts'

export interface PersonChoice {
  id: string | null
  name: string | null
}

interface Props {
  label: string
  nameLabel: string
  people: readonly Chosen[]
  value: PersonChoice
  onChange: (value: PersonChoice) => void
  /** Whether nobody may be chosen. */
  mayBeNobody?: boolean
  error?: string | undefined
}

const nobody = 'nobody'
const byName = 'byName'

/** A person of the organisation, or somebody else by name. */
export function OwnerFields({ label, nameLabel, people, value, onChange, mayBeNobody = true, error }: Props) {
  const t = useTexts(projectFormTexts)
  const [isNamed, setNamed] = useState(value.name !== null || (!mayBeNobody && value.id === null))
  const choices = [
    ...(mayBeNobody ? [{ value: nobody, label: t.nobody }] : []),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: byName, label: t.somebodyElse },
  ]
  const choose = (choice: string) => {
    setNamed(choice === byName)
    onChange({ id: choice === nobody || choice === byName ? null : choice, name: null })
  }
  return (
    <div className="field-row">
      <Select
        label={label}
        choices={choices}
        value={value.id ?? (isNamed ? byName : nobody)}
        onChange={choose}
        error={isNamed ? undefined : error}
      />
      {isNamed && (
        <TextField
          label={nameLabel}
          value={value.name ?? ''}
          onChange={(name) => onChange({ id: null, name: name === '' ? null : name })}
          error={error}
        />
      )}
    </div>
  )
}
