import { LocalTextField } from '#web/form/LocalTextField.tsx'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { deskTexts } from './desk.texts.ts'
import { nobody } from './meeting-draft.ts'
import { holderChoices, type Owner, type TaskDraft, type TaskPerson } from './task-draft.ts'

interface Props {
  form: FormState<TaskDraft>
  people: readonly TaskPerson[]
  /** Who has the task; null: it is a new one. */
  current: Owner | null
}

/** What is to be done, by whom and by when. */
export function TaskFields({ form, people, current }: Props) {
  const t = useTexts(deskTexts)
  return (
    <>
      <LocalTextField label={t.task} {...form.field('title')} />
      <div className="field-row">
        <Select label={t.owner} choices={holderChoices(people, current, t.ownerElse)} {...form.field('holder')} />
        <DateField label={t.dueOn} isOptional {...form.field('dueOn')} />
      </div>
      {form.draft.holder === nobody && <TextField label={t.ownerElse} {...form.field('ownerName')} />}
    </>
  )
}
