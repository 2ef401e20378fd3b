import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { longestCorrection } from '../minutes.ts'
import { minutesTexts } from './minutes.texts.ts'
import { useRefused } from './use-minutes-act.ts'

interface Props {
  title: string
  lead?: string
  label: string
  confirmLabel: string
  done: string
  send: (words: string) => Promise<unknown>
  onClose: () => void
}

const schema = z.object({ words: z.string().trim().min(1).max(longestCorrection) })

/** One text that is asked for and sent. */
export function WordsDialog({ title, lead, label, confirmLabel, done, send, onClose }: Props) {
  const t = useTexts(minutesTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm({
    schema,
    initial: { words: '' },
    labels: { words: label },
    faults: t.faults,
    async submit({ words }) {
      await send(words)
      await revalidate()
      announce(done)
      onClose()
    },
    onRefused: useRefused(),
  })
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form form={form}>
        {lead && <p>{lead}</p>}
        <TextArea label={label} maxLength={longestCorrection} {...form.field('words')} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
