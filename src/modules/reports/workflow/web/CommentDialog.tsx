import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { commentOnReport, type ReportWay } from '../way.contract.ts'
import { longestReasons, sectorCommentInput, sectorVerdicts } from '../way.ts'
import { handlingTexts } from './handling.texts.ts'
import { useRefused } from './use-way-act.ts'

/** The word of the own unit: the report is ready, or what has to change. */
export function CommentDialog({ way, onClose }: { way: ReportWay; onClose: () => void }) {
  const t = useTexts(handlingTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const { ownComment: before } = way
  const form = useForm({
    schema: sectorCommentInput,
    initial: { verdict: before?.verdict ?? 'ready', comment: before?.comment ?? '' },
    labels: { verdict: t.verdict, comment: t.remarks },
    faults: t.faults,
    async submit(said) {
      const place = { organisation, report: way.report.id, seenAt: before?.at ?? null }
      await call(commentOnReport, { ...place, ...said })
      await revalidate()
      announce(t.commented)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, set } = form
  return (
    <Dialog title={t.comment} isOpen onClose={onClose}>
      <Form form={form}>
        <RadioGroup
          label={t.verdict}
          choices={sectorVerdicts.map((value) => ({ value, label: t.verdictChoices[value] }))}
          value={draft.verdict}
          onChange={(verdict) => verdict && set('verdict', verdict)}
        />
        <TextArea
          label={t.remarks}
          isOptional={draft.verdict === 'ready'}
          maxLength={longestReasons}
          {...form.field('comment')}
        />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
