import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { renewStatementLink, type ReportStatement } from '../statements.contract.ts'
import { emptyGiver, giverDraft, toGiver } from './giver-draft.ts'
import { GiverFields } from './GiverFields.tsx'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { useRefused } from './use-way-act.ts'

interface Props {
  place: { organisation: string; report: string; statement: string }
  statement: ReportStatement
  onClose: () => void
}

/** Asks somebody else, or at another address. */
export function RenewDialog({ place, statement, onClose }: Props) {
  const t = useTexts(statementRequestTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const { accountId, personName, email, language } = statement
  const form = useForm({
    schema: giverDraft,
    initial: {
      ...emptyGiver(language),
      giverKind: accountId === null ? ('other' as const) : ('person' as const),
      accountId,
      name: personName,
      email: accountId === null ? (email ?? '') : '',
    },
    labels: { name: t.giverName, email: t.email, accountId: t.person },
    faults: t.faults,
    async submit(giver) {
      await call(renewStatementLink, { ...place, giver: toGiver(giver) })
      await revalidate()
      announce(t.renewed)
      onClose()
    },
    onRefused: refused,
  })
  return (
    <Dialog title={t.renew} isOpen onClose={onClose}>
      <Form form={form}>
        <p>{t.renewText}</p>
        <GiverFields form={form} />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
