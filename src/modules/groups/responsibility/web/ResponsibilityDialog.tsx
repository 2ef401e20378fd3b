import { useRevalidator } from 'react-router'

import { unitChoices } from '#modules/organisations/web/unit-choices.ts'
import { usePeopleChoices } from '#modules/organisations/web/use-people-choices.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { type AnsweredDutyView, responsibilityConflict, saveResponsibility } from '../responsibility.contract.ts'
import { responsibilityTexts, sayDuty } from '../responsibility.texts.ts'
import { type Responsibility, responsibilityInput } from '../responsibility.ts'
import type { ResponsibilityData } from './responsibility.loader.ts'
import { useResponsibilityLines } from './use-responsibility-lines.ts'

/** Stands for "none" where a choice must have a value. */
const none = 'none'

interface Props extends Pick<ResponsibilityData, 'units' | 'groups'> {
  duty: AnsweredDutyView
  onClose: () => void
}

/** Says who answers for a duty. */
export function ResponsibilityDialog({ duty, units, groups, onClose }: Props) {
  const t = useTexts(responsibilityTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const people = usePeopleChoices()
  const linesOf = useResponsibilityLines({ units, groups, people })
  const name = textIn(sayDuty(duty.duty), language)
  const { base, conflict, onRefused } = useConflict(responsibilityConflict, duty.version)
  const form = useForm<Responsibility, Responsibility>({
    schema: responsibilityInput,
    initial: duty.responsibility,
    labels: { body: t.body, personName: t.personName, decidedOn: t.decidedOn, decisionLink: t.decisionLink },
    faults: t.faults,
    onRefused,
    submit: async (value) => {
      await call(saveResponsibility, { organisation, duty: duty.duty, version: base, ...value })
      onClose()
      await revalidate()
      announce(t.saved(name))
    },
  })
  const line = (field: 'body' | 'personName' | 'decidedBy' | 'decisionSection' | 'decisionLink') => {
    const { value, onChange, ...rest } = form.field(field)
    return { ...rest, value: value ?? '', onChange: (typed: string) => onChange(typed === '' ? null : typed) }
  }
  const choice = (field: 'groupId' | 'unitId' | 'accountId') => {
    const { value, onChange, ...rest } = form.field(field)
    return { ...rest, value: value ?? none, onChange: (chosen: string) => onChange(chosen === none ? null : chosen) }
  }
  const offeredGroups = groups.filter(({ isInForce, id }) => isInForce || id === form.draft.groupId)
  if (conflict) {
    const theirs = linesOf(conflict.current)
    const differences = linesOf(form.draft).flatMap(({ field, said }, at) => {
      const other = theirs[at]!.said
      return said === other ? [] : [{ field, mine: said || undefined, theirs: other || undefined }]
    })
    return (
      <Dialog title={name} isOpen onClose={onClose}>
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={differences}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={() => {
            onClose()
            void revalidate()
          }}
        />
      </Dialog>
    )
  }
  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <Form form={form}>
        <TextField label={t.body} description={t.bodyHelp} isOptional {...line('body')} />
        <Select
          label={t.group}
          choices={[
            { value: none, label: t.noGroup },
            ...offeredGroups.map((group) => ({ value: group.id, label: textIn(group.name, language) })),
          ]}
          {...choice('groupId')}
        />
        <Select label={t.unit} choices={unitChoices(units, t.noUnit, language)} {...choice('unitId')} />
        <Select label={t.person} choices={[{ value: none, label: t.nobody }, ...people]} {...choice('accountId')} />
        <TextField label={t.personName} isOptional {...line('personName')} />
        <TextField label={t.decidedBy} isOptional {...line('decidedBy')} />
        <div className="field-row">
          <DateField label={t.decidedOn} isOptional {...form.field('decidedOn')} />
          <TextField label={t.decisionSection} isOptional {...line('decisionSection')} />
        </div>
        <TextField label={t.decisionLink} type="url" isOptional {...line('decisionLink')} />
        <TextArea label={t.note} isOptional {...form.field('note')} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
