import { z } from 'zod'

import type { Act } from '#modules/organisations/comments/web/act.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { decideSuggestion } from '../../editing/remarks.contract.ts'
import { remarkTexts } from './remarks.texts.ts'

interface Props {
  target: { organisation: string; report: string; thread: string }
  act: Act
  onCancel: () => void
}

const reasonWords = z.object({ reason: z.string().trim().min(1, { error: 'reasonMissing' }).max(2000) })

/** Whoever suggested is told why it was not accepted. */
export function DeclineForm({ target, act, onCancel }: Props) {
  const t = useTexts(remarkTexts)
  const form = useForm({
    schema: reasonWords,
    initial: { reason: '' },
    labels: { reason: t.reason },
    faults: { reasonMissing: t.reasonMissing },
    async submit({ reason }) {
      await act(() => call(decideSuggestion, { ...target, decision: 'declined', reason }), t.declined)
    },
  })
  return (
    <Form form={form} label={t.decline}>
      <TextArea label={t.reason} rows={2} {...form.field('reason')} />
      <div className="comment-form-actions">
        <Button size="small" variant="quiet" onPress={onCancel}>
          {t.cancel}
        </Button>
        <Button size="small" variant="primary" type="submit" isBusy={form.isBusy}>
          {t.decline}
        </Button>
      </div>
    </Form>
  )
}
