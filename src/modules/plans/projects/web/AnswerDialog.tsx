import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { feedbackAnswer, type FeedbackAnswer, feedbackConflict, type PilotFeedback } from '../pilot.ts'
import { answerFeedback } from '../project-parts.contract.ts'
import { contentDifferences } from './content-differences.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'

interface Props {
  projectId: string
  said: PilotFeedback
  onClose: () => void
}

/** Where feedback is answered, and chosen to be shown or not. */
export function AnswerDialog({ projectId, said, onClose }: Props) {
  const t = useTexts(projectPageTexts)
  const f = useTexts(projectFormTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(feedbackConflict, said.version)
  const labels = { answer: t.answerField, isPublic: t.showPublicly }
  const form = useForm<FeedbackAnswer, FeedbackAnswer>({
    schema: feedbackAnswer,
    initial: { answer: said.answer, isPublic: said.isPublic },
    labels,
    faults: f.faults,
    async submit(value) {
      await call(answerFeedback, { organisation, project: projectId, id: said.id, version: base, ...value })
      await revalidate()
      announce(f.saved)
      onClose()
    },
    onRefused,
  })
  const takeTheirs = () => {
    if (conflict) form.reset(conflict.current)
    settle()
  }
  return (
    <Dialog title={t.answerTitle} isOpen onClose={onClose}>
      <blockquote className="feedback-said">{said.text}</blockquote>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={contentDifferences({
            mine: form.draft,
            theirs: conflict.current,
            labels,
            words: new Map(),
            language,
          })}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <OptionalTextField
            label={t.answerField}
            isLong
            {...(said.hasContact ? { description: t.contactHelp } : {})}
            {...form.field('answer')}
          />
          <div>
            <Checkbox isSelected={form.draft.isPublic} onChange={(isPublic) => form.set('isPublic', isPublic)}>
              {t.showPublicly}
            </Checkbox>
            <p className="small muted">{t.showHelp}</p>
          </div>
          <DialogActions>
            <Button onPress={onClose}>{f.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {f.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}
