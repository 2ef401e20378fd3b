import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { responseInput, responseKinds } from '../statement.ts'
import { answerStatement, type ReportStatement } from '../statements.contract.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { useRefused } from './use-way-act.ts'

interface Props {
  place: { organisation: string; report: string; statement: string }
  statement: ReportStatement
  body: string
  onClose: () => void
}

/** How a statement changed the report, beside the statement itself. */
export function ResponseDialog({ place, statement: { given, response }, body, onClose }: Props) {
  const t = useTexts(statementRequestTexts)
  const words = useTexts(workflowTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const form = useForm({
    schema: responseInput,
    initial: {
      kind: response?.kind ?? 'taken',
      gist: response?.gist ?? '',
      response: response?.response ?? '',
    },
    labels: { kind: t.responseKind, gist: t.gist, response: t.response },
    async submit(answer) {
      const seen = { givenAt: given?.at ?? '', respondedAt: response?.at ?? null }
      await call(answerStatement, { ...place, ...answer, seen })
      await revalidate()
      announce(t.answered)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, set } = form
  return (
    <Dialog title={t.answerTitle(body)} isOpen onClose={onClose} size="wide">
      <blockquote className="handling-words handling-said">{given?.text}</blockquote>
      <Form form={form}>
        <TextArea label={t.gist} description={t.gistHelp} rows={3} {...form.field('gist')} />
        <RadioGroup
          label={t.responseKind}
          choices={responseKinds.map((value) => ({ value, label: words.responses[value] }))}
          value={draft.kind}
          onChange={(kind) => kind && set('kind', kind)}
        />
        <TextArea label={t.response} {...form.field('response')} />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
