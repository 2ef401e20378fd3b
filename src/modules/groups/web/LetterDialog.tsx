import { useRevalidator } from 'react-router'

import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { groupTexts } from '../groups.texts.ts'
import { type LetterInput, letterInput, sendGroupLetter } from '../letters.contract.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupFormTexts } from './group-forms.texts.ts'

interface Draft {
  subject: LocalText
  body: LocalText
  members: string[]
}

/** A letter to members in office who can be reached, all of them unless some are left out. */
export function LetterDialog({ data, onClose }: GroupProps & { onClose: () => void }) {
  const t = useTexts(groupFormTexts)
  const { roles } = useTexts(groupTexts)
  const { organisation } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { group, members, letters } = data
  const reached = members.filter(({ canBeMailed }) => canBeMailed)
  const unreached = members.filter(({ canBeMailed }) => !canBeMailed).map(({ name }) => name)
  const form = useForm<Draft, LetterInput>({
    schema: letterInput,
    initial: { subject: {}, body: {}, members: reached.map(({ id }) => id) },
    labels: { subject: t.subject, body: t.body, members: t.letterTo },
    faults: t.faults,
    async submit(value) {
      const sent = await call(sendGroupLetter, { organisation: organisation.slug, group: group.id, ...value })
      await revalidate()
      announce(sent.isMailed ? t.sent(sent.receivers) : t.kept)
      onClose()
    },
  })
  return (
    <Dialog title={t.letterTitle} isOpen size="wide" onClose={onClose}>
      <Form form={form}>
        {!letters.isMailed && <p className="group-notice">{t.onlyKept}</p>}
        <LocalTextField label={t.subject} {...form.field('subject')} />
        <LocalTextField label={t.body} description={t.bodyHelp} isLong {...form.field('body')} />
        <CheckboxGroup
          label={t.letterTo}
          choices={reached.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${roles[role].toLowerCase()})`,
          }))}
          value={form.draft.members}
          onChange={(chosen) => form.set('members', [...chosen])}
          error={form.field('members').error}
        />
        {unreached.length > 0 && <p className="small muted">{t.letterCannot(unreached.join(', '))}</p>}
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.send}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
