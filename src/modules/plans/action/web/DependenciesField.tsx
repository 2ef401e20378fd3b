import { Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { mostDependencies } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { ListField } from './ListField.tsx'

interface Props {
  name: string
  value: string[]
  onChange: (ids: string[]) => void
  error: string | undefined
  choices: readonly Choice[]
  id: string | undefined
  ring: readonly string[] | null
}

/** The actions that must be ready first, found by a part of their names. */
export function DependenciesField({ name, value, onChange, error, choices, id, ring }: Props) {
  const t = useTexts(actionFormTexts)
  // A new list after each choice empties what was typed.
  const [added, setAdded] = useState(0)
  const nameOf = (one: string) => choices.find((choice) => choice.value === one)?.label ?? '–'
  const left = choices.filter((choice) => choice.value !== id && !value.includes(choice.value))
  return (
    <ListField legend={t.dependsOn}>
      {value.length > 0 && (
        <ul className="chosen-list">
          {value.map((one) => (
            <li key={one}>
              {nameOf(one)}
              <IconButton
                icon={Trash2}
                label={t.remove(nameOf(one))}
                onPress={() => onChange(value.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      {value.length < mostDependencies && (
        <ComboBox
          key={`${added} ${value.length}`}
          label={t.addDependency}
          description={t.dependsHelp}
          isOptional
          name={name}
          choices={left}
          value={null}
          onChange={(chosen) => {
            if (chosen === null) return
            onChange([...value, chosen])
            setAdded(added + 1)
          }}
          error={error && ring ? `${error} ${t.ring(ring)}` : error}
        />
      )}
    </ListField>
  )
}
