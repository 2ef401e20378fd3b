import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { type BodyKind, bodyKinds, isStatutory, longestInstructions } from '../statement.ts'
import { askForStatement } from '../statements.contract.ts'
import type { ReportWay } from '../way.contract.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { emptyGiver, type GiverDraft, giverDraft, toGiver } from './giver-draft.ts'
import { GiverFields } from './GiverFields.tsx'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { useRefused } from './use-way-act.ts'

/** Time for a statement when the way has no day for it, in days. */
const usualTime = 28

const request = z
  .object({
    bodyKind: z.enum(bodyKinds),
    body: z.string().trim().max(120),
    dueOn: z.iso.date(),
    instructions: z.string().trim().max(longestInstructions),
  })
  .refine(({ bodyKind, body }) => body !== '' || isStatutory(bodyKind), { path: ['body'], error: 'bodyMissing' })
const schema = z.intersection(request, giverDraft)

interface Draft extends GiverDraft {
  bodyKind: BodyKind
  body: string
  dueOn: Day
  instructions: string
}

const draftOf = (dueOn: Day, language: Language): Draft => ({
  bodyKind: 'olderPeople',
  body: '',
  dueOn,
  instructions: '',
  ...emptyGiver(language),
})

/** Asks a body or a partner for a statement. */
export function AskDialog({ way, onClose }: { way: ReportWay; onClose: () => void }) {
  const t = useTexts(statementRequestTexts)
  const words = useTexts(workflowTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const isNow = way.stage === 'statements'
  const form = useForm({
    schema,
    initial: draftOf(way.days.statements ?? addDays(today, usualTime), language),
    labels: {
      body: t.bodyName,
      name: t.giverName,
      email: t.email,
      accountId: t.person,
      dueOn: t.dueOn,
      instructions: t.instructions,
    },
    faults: t.faults,
    async submit({ bodyKind, body, dueOn, instructions, ...giver }) {
      const place = { organisation: organisation.slug, report: way.report.id }
      const asked = { bodyKind, body: body || null, dueOn, instructions, giver: toGiver(giver) }
      await call(askForStatement, { ...place, ...asked })
      await revalidate()
      announce(t.asked)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, field, set } = form
  return (
    <Dialog title={t.askTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <p>{t.askText(isNow)}</p>
        <Select
          label={t.bodyKind}
          choices={bodyKinds.map((value) => ({ value, label: words.statementBodies[value] }))}
          {...field('bodyKind')}
        />
        <TextField
          label={t.bodyName}
          isOptional={isStatutory(draft.bodyKind)}
          {...(isStatutory(draft.bodyKind) ? { description: t.bodyNameHelp } : {})}
          {...field('body')}
        />
        <GiverFields form={form} />
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
            {isNow ? t.askNow : t.askLater}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
