import type { FormState } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { openLicences } from '../../own/own-indicator.ts'
import { visibilities } from '../../reader.ts'
import type { TableDraft } from './TableForm.tsx'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

/** The licence as the form knows it: one that lets others publish the figures on, or none. */
export const licenceOf = (licence: string | null): (typeof openLicences)[number] | null =>
  openLicences.find((open) => open === licence) ?? null

/** Whose figures they are, on what terms, and who may see them. */
export function TermsFields({ form, isOwn }: { form: FormState<TableDraft>; isOwn: boolean }) {
  const t = useTexts(tableSourcePageTexts)
  const { draft, field, set } = form
  return (
    <section className="form-section">
      <h2>{t.terms}</h2>
      <TextField label={t.name} {...field('title')} />
      <TextField label={t.producer} isOptional {...field('producer')} />
      <Select
        label={t.licence}
        name="licence"
        choices={[...openLicences, 'other' as const].map((value) => ({ value, label: t.licences[value] }))}
        value={licenceOf(draft.licence) ?? 'other'}
        onChange={(value) => set('licence', value === 'other' ? null : value)}
      />
      {isOwn && (
        <RadioGroup
          label={t.visibility}
          choices={visibilities.map((value) => ({ value, label: t.visibilities[value] }))}
          value={draft.visibility}
          onChange={(value) => set('visibility', value ?? 'organisation')}
        />
      )}
    </section>
  )
}
