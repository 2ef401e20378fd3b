import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { longestInstructions } from '../statement.ts'
import { changeStatementRequest, type ReportStatement } from '../statements.contract.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { useRefused } from './use-way-act.ts'

const schema = z.object({ dueOn: z.iso.date(), instructions: z.string().trim().max(longestInstructions) })

interface Props {
  place: { organisation: string; report: string; statement: string }
  statement: ReportStatement
  body: string
  onClose: () => void
}

/** More time for a statement, or other instructions. */
export function RequestDialog({ place, statement, body, onClose }: Props) {
  const t = useTexts(statementRequestTexts)
  const { today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const form = useForm({
    schema,
    initial: { dueOn: statement.dueOn, instructions: statement.instructions ?? '' },
    labels: { dueOn: t.dueOn, instructions: t.instructions },
    faults: t.faults,
    async submit(request) {
      await call(changeStatementRequest, { ...place, ...request })
      await revalidate()
      announce(t.changed)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, field, set } = form
  return (
    <Dialog title={`${t.askTitle}: ${body}`} isOpen onClose={onClose}>
      <Form form={form}>
        <DateField
          label={t.dueOn}
          min={today}
          {...field('dueOn')}
          value={draft.dueOn || null}
          onChange={(day) => set('dueOn', day ?? '')}
        />
        <TextArea label={t.instructions} isOptional maxLength={longestInstructions} {...field('instructions')} />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
