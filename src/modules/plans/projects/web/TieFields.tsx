import { textIn } from '#shared/local-text.ts'
import { useLanguage } from '#web/language.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { TieChoice } from './projects.loader.ts'

interface Props {
  label: string
  choices: readonly TieChoice[]
  value: string[]
  onChange: (ids: string[]) => void
  error: string | undefined
}

/** Goals or actions of the plan: found by their words, taken away one by one. */
export function TieFields({ label, choices, value, onChange, error }: Props) {
  const language = useLanguage()
  const nameOf = (id: string) => textIn(choices.find((one) => one.id === id)?.title ?? {}, language)
  const free = choices.filter(({ id }) => !value.includes(id))
  return (
    <div className="tie-fields">
      {value.length > 0 && (
        <ul className="chip-list">
          {value.map((id) => (
            <li key={id}>
              <Chip label={nameOf(id)} onRemove={() => onChange(value.filter((one) => one !== id))} />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        key={value.join()}
        label={label}
        isOptional
        error={error}
        choices={free.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={null}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
    </div>
  )
}
