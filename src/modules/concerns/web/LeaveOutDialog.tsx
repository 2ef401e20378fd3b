import { useRevalidator } from 'react-router'
import { z } from 'zod'

import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type Concern, concernReason } from '../concern.ts'
import { leaveOutConcern } from '../concerns.contract.ts'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'

const schema = z.object({ reason: concernReason })

/** Asks why a joy or a concern is left out: the reason stays with it. */
export function LeaveOutDialog({ concern, onClose }: { concern: Concern; onClose: () => void }) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<{ reason: LocalText }, { reason: LocalText }>({
    schema,
    initial: { reason: {} },
    labels: { reason: t.reason },
    faults: useTexts(concernFaults),
    async submit({ reason }) {
      await call(leaveOutConcern, { organisation, id: concern.id, version: concern.version, reason })
      announce(t.wasLeftOut)
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={t.leaveOutTitle} isOpen onClose={onClose}>
      <p>{t.leaveOutText}</p>
      <Form form={form}>
        <LocalTextField label={t.reason} isLong {...form.field('reason')} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.leaveOut}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
