import { useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup, RadioGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { groupTexts } from '../../groups.texts.ts'
import { updateMeetingMinutes } from '../minutes.contract.ts'
import { minutesInput, minutesKinds } from '../minutes.ts'
import { minutesDocumentTexts } from '../minutes-document.texts.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { useRefused } from './use-minutes-act.ts'

/** Who signs, until when members check, and what everybody may read. */
export function MinutesSettings({ page, minutes, onClose }: MinutesPartProps & { onClose: () => void }) {
  const t = useTexts(minutesTexts)
  const words = useTexts(minutesDocumentTexts)
  const { roles } = useTexts(groupTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { kind, signers, checkBy, publicItems } = minutes
  const form = useForm({
    schema: minutesInput,
    initial: { kind, signers, checkBy, publicItems },
    labels: { kind: t.kind, signers: t.signers, checkBy: t.checkBy, publicItems: t.publicItems },
    faults: t.faults,
    async submit(input) {
      const place = { organisation: organisation.slug, meeting: page.meeting.id, version: minutes.version }
      await call(updateMeetingMinutes, { ...place, ...input })
      await revalidate()
      announce(t.saved)
      onClose()
    },
    onRefused: useRefused(),
  })
  const { draft, set } = form
  return (
    <Dialog title={t.settingsTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <RadioGroup
          label={t.kind}
          choices={minutesKinds.map((value) => ({ value, label: t.title[value] }))}
          value={draft.kind}
          onChange={(next) => next && set('kind', next)}
        />
        <CheckboxGroup
          label={t.signers}
          description={t.signersHelp}
          error={form.field('signers').error}
          choices={page.members.map(({ memberId, name, role }) => ({
            value: memberId,
            label: `${name}, ${roles[role]}`,
          }))}
          value={draft.signers}
          onChange={(next) => set('signers', [...next])}
        />
        <DateField
          label={t.checkBy}
          min={today}
          isOptional
          error={form.field('checkBy').error}
          value={draft.checkBy}
          onChange={(day) => set('checkBy', day)}
        />
        <CheckboxGroup
          label={t.publicItems}
          description={t.publicHelp}
          isOptional
          choices={page.items.map(({ id, title, section }) => ({
            value: id,
            label: `${words.section(section)} ${textIn(title, language)}`,
          }))}
          value={draft.publicItems}
          onChange={(next) => set('publicItems', [...next])}
        />
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
