import { populationGroups } from '#modules/indicators/indicator.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type Programme, programmeInput, type ProgrammeInput, programmeKinds, programmeStatuses } from '../plan.ts'
import { addProgramme, updateProgramme } from '../plans.contract.ts'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { DutiesField } from '../duties/web/DutiesField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { usePlanForm } from './usePlanForm.ts'

type Draft = Omit<ProgrammeInput, 'firstYear' | 'lastYear'> & { firstYear: number | null; lastYear: number | null }

/** A council term begins in the June of a year whose remainder by four is one: 2025, 2029. */
const termOf = (year: number): number => year - ((year - 1) % 4)

export function ProgrammeForm({ programme, onDone }: { programme: Programme | undefined; onDone: () => void }) {
  const t = useTexts(planFormTexts)
  const { organisation, today } = usePlace()
  const place = { organisation: organisation.slug }
  const term = termOf(Number(today.slice(0, 4)))
  const fresh: Draft = {
    kind: 'wellbeing',
    name: {},
    populationGroup: null,
    firstYear: term,
    lastYear: term + 4,
    status: 'draft',
    approvedOn: null,
    approvedBy: null,
    approvedSection: null,
    duties: [],
  }
  const state = usePlanForm<Draft, ProgrammeInput>({
    schema: programmeInput,
    initial: programme ? draftOf(programme) : fresh,
    draftKey: `programme.${programme?.id ?? organisation.slug}`,
    version: programme?.version,
    send: (value, version) =>
      programme
        ? call(updateProgramme, { ...value, ...place, id: programme.id, version })
        : call(addProgramme, { ...value, ...place }),
    onDone,
  })
  const { draft, field, set } = state.form
  return (
    <PlanForm state={state}>
      <LocalTextField label={t.name} {...field('name')} />
      <Select
        label={t.kind}
        {...field('kind')}
        choices={programmeKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      {draft.kind === 'ageGroup' && (
        <Select
          label={t.populationGroup}
          {...field('populationGroup')}
          choices={populationGroups.map((value) => ({ value, label: t.groups[value] }))}
        />
      )}
      <div className="field-row">
        <NumberField label={t.firstYear} {...field('firstYear')} formatOptions={{ useGrouping: false }} />
        <NumberField label={t.lastYear} {...field('lastYear')} formatOptions={{ useGrouping: false }} />
      </div>
      <Select
        label={t.status}
        {...field('status')}
        choices={programmeStatuses.map((value) => ({ value, label: t.statuses[value] }))}
      />
      {draft.status === 'approved' && (
        <>
          <OptionalTextField label={t.approvedBy} {...field('approvedBy')} />
          <div className="field-row">
            <DateField label={t.approvedOn} {...field('approvedOn')} />
            <TextField
              label={t.approvedSection}
              isOptional
              {...field('approvedSection')}
              value={draft.approvedSection ?? ''}
              onChange={(text) => set('approvedSection', text || null)}
            />
          </div>
        </>
      )}
      <DutiesField {...field('duties')} />
    </PlanForm>
  )
}

const draftOf = ({
  kind,
  name,
  populationGroup,
  firstYear,
  lastYear,
  status,
  approvedOn,
  approvedBy,
  approvedSection,
  duties,
}: Programme): Draft => ({
  kind,
  name,
  populationGroup,
  firstYear,
  lastYear,
  status,
  approvedOn,
  approvedBy,
  approvedSection,
  duties,
})
