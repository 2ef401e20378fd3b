import { useTexts } from '#web/language.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { ListFields } from './ListFields.tsx'
import { freshFunder, freshReport, type ReportDraft } from './project-draft.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import type { ProjectFormProps } from './ProjectEditor.tsx'

/** Who pays, how much, and by which decision; and what is paid by the organisation itself. */
export function MoneyFields({ form: { field } }: ProjectFormProps) {
  const t = useTexts(projectFormTexts)
  const { value, onChange, error } = field('funders')
  return (
    <>
      <ListFields
        title={t.money}
        items={value}
        onChange={onChange}
        fresh={freshFunder}
        addLabel={t.addFunder}
        nameOf={t.funder}
        wordsOf={({ name }) => name}
        removeLabel={t.remove}
        error={error}
      >
        {(funder, set) => (
          <>
            <TextField label={t.funderName} value={funder.name} onChange={(name) => set({ name })} />
            <div className="field-row">
              <NumberField
                label={t.euros}
                isOptional
                unit="€"
                value={funder.euros}
                onChange={(euros) => set({ euros })}
              />
              <TextField
                label={t.decision}
                isOptional
                value={funder.decision ?? ''}
                onChange={(decision) => set({ decision: decision || null })}
              />
            </div>
          </>
        )}
      </ListFields>
      <NumberField label={t.ownShare} isOptional unit="€" {...field('ownShareEuros')} />
    </>
  )
}

interface ReportProps {
  value: ReportDraft[]
  onChange: (dates: ReportDraft[]) => void
  error: string | undefined
}

/** The days on which a funder is told how it goes. */
export function ReportFields({ value, onChange, error }: ReportProps) {
  const t = useTexts(projectFormTexts)
  return (
    <ListFields
      title={t.reports}
      items={value}
      onChange={onChange}
      fresh={freshReport}
      addLabel={t.addReport}
      nameOf={t.report}
      wordsOf={({ what }) => what}
      removeLabel={t.remove}
      error={error}
    >
      {(date, set) => (
        <>
          <TextField label={t.reportWhat} value={date.what} onChange={(what) => set({ what })} />
          <div className="field-row">
            <DateField label={t.dueOn} value={date.dueOn} onChange={(dueOn) => set({ dueOn })} />
            <DateField label={t.doneOn} isOptional value={date.doneOn} onChange={(doneOn) => set({ doneOn })} />
          </div>
        </>
      )}
    </ListFields>
  )
}
