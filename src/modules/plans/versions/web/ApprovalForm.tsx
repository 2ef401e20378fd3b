import { call } from '#web/api.ts'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { Programme } from '../../plan.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { PlanForm } from '../../web/PlanForm.tsx'
import { usePlanForm } from '../../web/usePlanForm.ts'
import { approval, type Approval, approveProgramme } from '../versions.contract.ts'
import { versionTexts } from '../versions.texts.ts'

type Draft = Omit<Approval, 'approvedOn'> & { approvedOn: string | null }

interface Props {
  programme: Programme
  /** The number that the version gets. */
  number: number
  onDone: () => void
}

/** Records that a body approved the programme, or what was changed in it, as it stands now. */
export function ApprovalForm({ programme, number, onDone }: Props) {
  const t = useTexts(versionTexts)
  const forms = useTexts(planFormTexts)
  const { organisation } = usePlace()
  const isFirst = number === 1
  const state = usePlanForm<Draft, Approval>({
    schema: approval,
    initial: {
      approvedBy: programme.approvedBy,
      approvedOn: isFirst ? programme.approvedOn : null,
      approvedSection: isFirst ? programme.approvedSection : null,
    },
    draftKey: `approval.${programme.id}`,
    version: programme.version,
    // What a body decided is not taken back: nothing is given on top of which the former content could be stored.
    async send(value, version) {
      await call(approveProgramme, { ...value, organisation: organisation.slug, id: programme.id, version })
    },
    onDone,
  })
  const { draft, field, set } = state.form
  return (
    <PlanForm state={state}>
      <p>{t.approveLead(number)}</p>
      <OptionalTextField label={forms.approvedBy} {...field('approvedBy')} />
      <div className="field-row">
        <DateField label={forms.approvedOn} {...field('approvedOn')} />
        <TextField
          label={forms.approvedSection}
          isOptional
          {...field('approvedSection')}
          value={draft.approvedSection ?? ''}
          onChange={(text) => set('approvedSection', text || null)}
        />
      </div>
    </PlanForm>
  )
}
