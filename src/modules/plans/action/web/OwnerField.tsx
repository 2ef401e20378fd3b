import { useTexts } from '#web/language.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { actionFormTexts } from './action-form.texts.ts'

interface Owner {
  ownerId: string | null
  ownerName: string | null
}

interface Props {
  value: Owner
  onChange: (owner: Owner) => void
  people: readonly Choice[]
  /** The name of the present owner when it is somebody who has left; else null. */
  leftName: string | null
  errors: { ownerId: string | undefined; ownerName: string | undefined }
}

/** Who owns an action: a person in Kaarna, or somebody else by name. Whoever has left is said to have, and can be replaced. */
export function OwnerField({ value: { ownerId, ownerName }, onChange, people, leftName, errors }: Props) {
  const t = useTexts(actionFormTexts)
  const isLeft = leftName !== null && ownerId !== null && !people.some(({ value }) => value === ownerId)
  const choices = isLeft ? [{ value: ownerId, label: `${leftName} (${t.hasLeft})` }, ...people] : people
  return (
    <div className="field-row">
      {choices.length > 0 && (
        <ComboBox
          key={choices.length}
          label={t.owner}
          isOptional
          name="ownerId"
          choices={choices}
          value={ownerId}
          onChange={(id) => onChange({ ownerId: id, ownerName: id === null ? ownerName : null })}
          error={errors.ownerId}
          {...(isLeft && { description: t.ownerLeft(leftName) })}
        />
      )}
      <TextField
        label={t.ownerElse}
        isOptional
        name="ownerName"
        value={ownerName ?? ''}
        onChange={(text) => onChange({ ownerId: text === '' ? ownerId : null, ownerName: text || null })}
        error={errors.ownerName}
      />
    </div>
  )
}
