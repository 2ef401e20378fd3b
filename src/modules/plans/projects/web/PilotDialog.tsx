import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { pilotConflict, pilotDecisions, pilotInput, type PilotInput } from '../pilot.ts'
import { addPilot, updatePilot } from '../project-parts.contract.ts'
import type { Pilot } from '../project-view.ts'
import { projectTexts } from '../projects.texts.ts'
import { contentDifferences } from './content-differences.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'

type PilotDraft = Omit<PilotInput, 'startsOn'> & { startsOn: PilotInput['startsOn'] | null }

interface Props {
  projectId: string
  /** Null: a new one. */
  pilot: Pilot | null
  onClose: () => void
}

const fresh: PilotDraft = {
  title: {},
  place: null,
  startsOn: null,
  endsOn: null,
  participants: null,
  learned: null,
  decision: null,
  decisionReason: null,
  takesFeedback: false,
}

function useLabels() {
  const t = useTexts(projectFormTexts)
  return {
    title: t.pilotTitle,
    place: t.place,
    startsOn: t.from,
    endsOn: t.to,
    participants: t.participants,
    learned: t.learned,
    decision: t.pilotDecision,
    decisionReason: t.decisionReason,
    takesFeedback: t.takesFeedback,
  }
}

function usePilotForm({ projectId, pilot, onClose }: Props) {
  const t = useTexts(projectFormTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(pilotConflict, pilot?.version ?? 0)
  const form = useForm<PilotDraft, PilotInput>({
    schema: pilotInput,
    initial: pilot ? pilotInput.parse(pilot) : fresh,
    labels: useLabels(),
    faults: t.faults,
    async submit(value) {
      const place = { organisation, project: projectId }
      if (pilot) await call(updatePilot, { ...place, id: pilot.id, version: base, ...value })
      else await call(addPilot, { ...place, ...value })
      await revalidate()
      announce(t.saved)
      onClose()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return { form, conflict, takeTheirs }
}

/** Where a pilot is written down: what is tried, and later what was learned and decided. */
export function PilotDialog(props: Props) {
  const t = useTexts(projectFormTexts)
  const page = useTexts(projectPageTexts)
  const { decisions } = useTexts(projectTexts)
  const language = useLanguage()
  const labels = useLabels()
  const { form, conflict, takeTheirs } = usePilotForm(props)
  const { field, draft, set } = form
  const words = new Map(Object.entries(decisions))
  return (
    <Dialog title={props.pilot ? page.editPilot : page.newPilot} isOpen size="wide" onClose={props.onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={contentDifferences<PilotDraft>({
            mine: draft,
            theirs: conflict.current,
            labels,
            words,
            language,
          })}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <LocalTextField label={t.pilotTitle} {...field('title')} />
          <div className="field-row">
            <DateField label={t.from} {...field('startsOn')} />
            <DateField label={t.to} isOptional {...field('endsOn')} />
          </div>
          <OptionalTextField label={t.place} {...field('place')} />
          <OptionalTextField label={t.participants} {...field('participants')} />
          <OptionalTextField label={t.learned} isLong {...field('learned')} />
          <Select
            label={t.pilotDecision}
            choices={[
              { value: 'none', label: t.undecided },
              ...pilotDecisions.map((value) => ({ value, label: decisions[value] })),
            ]}
            value={draft.decision ?? 'none'}
            onChange={(decision) => set('decision', decision === 'none' ? null : decision)}
          />
          <OptionalTextField label={t.decisionReason} {...field('decisionReason')} />
          <Checkbox isSelected={draft.takesFeedback} onChange={(takes) => set('takesFeedback', takes)}>
            {t.takesFeedback}
          </Checkbox>
          <DialogActions>
            <Button onPress={props.onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}
