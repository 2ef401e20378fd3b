import { populationGroups } from '#modules/indicators/indicator.ts'
import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Checkbox, RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { programmeInput, type ProgrammeInput, type ProgrammeKind, programmeKinds } from '../../plan.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import type { ImportPlace, PlanPreview } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import type { PlanImportData } from './plan-import.loader.ts'

/** Where the plan goes, as far as it has been told. */
export interface PlaceDraft {
  where: 'new' | 'draft'
  programmeId: string | null
  name: LocalText
  kind: ProgrammeKind
  populationGroup: ProgrammeInput['populationGroup']
  firstYear: number | null
  lastYear: number | null
  keepsApproval: boolean
}

export function firstPlace({ programme, reading: { term, language } }: PlanPreview): PlaceDraft {
  const { kind, firstYear, lastYear } = programme ?? term
  return {
    where: 'new',
    programmeId: null,
    name: programme?.name ?? { [language]: planImportTexts[language].programmeName(firstYear, lastYear) },
    kind,
    populationGroup: programme?.populationGroup ?? null,
    firstYear,
    lastYear,
    keepsApproval: false,
  }
}

/** The place as the server takes it; undefined while something of it is missing. */
export function placeOf(place: PlaceDraft, { programme }: PlanPreview): ImportPlace | undefined {
  if (place.where === 'draft') return place.programmeId === null ? undefined : { programmeId: place.programmeId }
  const { name, kind, populationGroup, firstYear, lastYear, keepsApproval } = place
  const unapproved = { status: 'draft', approvedOn: null, approvedBy: null, approvedSection: null, duties: [] }
  const rest = keepsApproval ? programme : { ...unapproved, ...(programme && { duties: programme.duties }) }
  const read = programmeInput.safeParse({ ...rest, name, kind, populationGroup, firstYear, lastYear })
  return read.success ? { programme: read.data } : undefined
}

interface Props {
  data: PlanImportData
  place: PlaceDraft
  onChange: (place: PlaceDraft) => void
}

/** A new programme, or the end of a draft that is there. */
export function PlaceFields({ data: { drafts, preview }, place, onChange }: Props) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const set = (part: Partial<PlaceDraft>) => onChange({ ...place, ...part })
  const choose = (programmeId: string) => {
    const draft = drafts.find(({ id }) => id === programmeId)
    if (draft) set({ programmeId, kind: draft.kind, firstYear: draft.firstYear, lastYear: draft.lastYear })
  }
  return (
    <section className="import-answers import-place" aria-label={t.whereTitle}>
      {drafts.length === 0 && <h3>{t.whereTitle}</h3>}
      {drafts.length > 0 && (
        <RadioGroup
          label={t.whereTitle}
          choices={[
            { value: 'new', label: t.newProgramme },
            { value: 'draft', label: t.intoDraft },
          ]}
          value={place.where}
          onChange={(where) => set({ where: where === 'draft' ? 'draft' : 'new' })}
        />
      )}
      {place.where === 'draft' ? (
        <Select
          label={t.draft}
          choices={drafts.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          value={place.programmeId}
          onChange={choose}
        />
      ) : (
        <NewProgramme preview={preview} place={place} set={set} />
      )}
    </section>
  )
}

interface NewProps {
  preview: PlanPreview
  place: PlaceDraft
  set: (part: Partial<PlaceDraft>) => void
}

function NewProgramme({ preview: { programme }, place, set }: NewProps) {
  const t = useTexts(planImportTexts)
  const forms = useTexts(planFormTexts)
  const language = useLanguage()
  const approval = programme?.status === 'approved' ? programme : null
  const years = { formatOptions: { useGrouping: false }, minValue: 1990, maxValue: 2100 }
  return (
    <>
      <LocalTextField
        label={forms.name}
        name="name"
        value={place.name}
        onChange={(name) => set({ name })}
        error={undefined}
      />
      <Select
        label={forms.kind}
        choices={programmeKinds.map((value) => ({ value, label: forms.kinds[value] }))}
        value={place.kind}
        onChange={(kind) => set({ kind })}
      />
      {place.kind === 'ageGroup' && (
        <Select
          label={forms.populationGroup}
          choices={populationGroups.map((value) => ({ value, label: forms.groups[value] }))}
          value={place.populationGroup}
          onChange={(populationGroup) => set({ populationGroup })}
        />
      )}
      <div className="field-row">
        <NumberField
          {...years}
          label={forms.firstYear}
          value={place.firstYear}
          onChange={(firstYear) => set({ firstYear })}
        />
        <NumberField
          {...years}
          label={forms.lastYear}
          value={place.lastYear}
          onChange={(lastYear) => set({ lastYear })}
        />
      </div>
      {approval && (
        <Checkbox isSelected={place.keepsApproval} onChange={(keepsApproval) => set({ keepsApproval })}>
          {t.keepsApproval(
            [textIn(approval.approvedBy ?? {}, language), formatDay(approval.approvedOn ?? '', language)]
              .filter((one) => one !== '')
              .join(' '),
          )}
        </Checkbox>
      )}
    </>
  )
}
