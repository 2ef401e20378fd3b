import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { dutyTexts } from '../duties.texts.ts'
import { dutiesOf, dutyHolderOf, type DutyId, dutyIds } from '../duty.ts'

interface Props {
  value: readonly DutyId[]
  onChange: (duties: DutyId[]) => void
}

/** Which duties a part fulfils: those of the organisation, and whatever was chosen before. Nothing where there are none. */
export function DutiesField({ value, onChange }: Props) {
  const t = useTexts(dutyTexts)
  const { organisation } = usePlace()
  const own = dutiesOf(dutyHolderOf(organisation.kind))
  const choices = dutyIds.filter((id) => own.includes(id) || value.includes(id))
  if (choices.length === 0) return null
  return (
    <Disclosure title={value.length > 0 ? t.fulfils(value.map((id) => t.names[id]).join(', ')) : t.field}>
      <CheckboxGroup
        label={t.field}
        choices={choices.map((id) => ({ value: id, label: t.names[id] }))}
        value={value}
        onChange={(chosen) => onChange([...chosen])}
      />
    </Disclosure>
  )
}
