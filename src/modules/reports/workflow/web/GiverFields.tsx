import { usePeopleChoices } from '#modules/organisations/web/use-people-choices.ts'
import { languages } from '#shared/texts.ts'
import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { GiverDraft } from './giver-draft.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'

/** Who is asked: a person in Kaarna, or a name and an address. */
export function GiverFields<Draft extends GiverDraft>({ form }: { form: FormState<Draft> }) {
  const t = useTexts(statementRequestTexts)
  const people = usePeopleChoices()
  // The fields are the same whatever else the form holds.
  const { draft, field, set } = form as unknown as FormState<GiverDraft>
  return (
    <>
      <RadioGroup
        label={t.giverKind}
        choices={[
          { value: 'other', label: t.giverOther },
          { value: 'person', label: t.giverPerson },
        ]}
        value={draft.giverKind}
        onChange={(kind) => kind && set('giverKind', kind)}
      />
      {draft.giverKind === 'person' ? (
        <ComboBox key={people.length} label={t.person} choices={people} {...field('accountId')} />
      ) : (
        <>
          <TextField label={t.giverName} {...field('name')} />
          <TextField label={t.email} type="email" {...field('email')} />
          <Select
            label={t.language}
            choices={languages.map((value) => ({ value, label: t.languages[value] }))}
            {...field('language')}
          />
          <p className="small muted">{t.privacy}</p>
        </>
      )}
    </>
  )
}
