import { call } from '#web/api.ts'
import { useRevalidator } from 'react-router'

import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { answerInput, answerStates, mostWords, needsWords } from '../answer.ts'
import type { RoundAction } from '../round.ts'
import { answerForOwners } from '../rounds.contract.ts'
import type { AnswerDraft } from './answer-drafts.ts'
import { personalTexts } from './personal.texts.ts'
import { roundsTexts } from './rounds.texts.ts'

interface Props {
  round: string
  actions: readonly RoundAction[]
  isOpen: boolean
  onClose: () => void
  onDone: () => void
}

/** One state and one text for several actions, by the coordinator. */
export function BulkDialog({ isOpen, onClose, ...rest }: Props) {
  const t = useTexts(roundsTexts)
  return (
    <Dialog title={t.bulkTitle(rest.actions.length)} isOpen={isOpen} onClose={onClose}>
      <BulkForm {...rest} />
    </Dialog>
  )
}

function BulkForm({ round, actions, onDone }: Omit<Props, 'isOpen' | 'onClose'>) {
  const t = useTexts(roundsTexts)
  const words = useTexts(personalTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const initial: AnswerDraft & { language: typeof language } = {
    state: null,
    text: '',
    doneOn: null,
    reach: null,
    language,
  }
  const form = useForm({
    schema: answerInput,
    initial,
    labels: words.fields,
    faults: t.faults,
    async submit(answer) {
      const seen = actions.map(({ action, version, answer: given }) => ({
        action,
        version,
        answerVersion: given?.version ?? null,
      }))
      const { answered } = await call(answerForOwners, {
        ...answer,
        organisation: organisation.slug,
        round,
        actions: seen,
      })
      announce(t.bulkSaved(answered))
      onDone()
      await revalidate()
    },
  })
  const { draft, field, set } = form
  // Only what can be said of all of them.
  const choices = answerStates.filter((state) => actions.every((one) => one.choices.includes(state)))
  const isReasonNeeded = draft.state !== null && needsWords(draft.state)
  return (
    <Form form={form}>
      <RadioGroup
        label={words.state}
        choices={choices.map((value) => ({ value, label: words.states[value] }))}
        value={draft.state}
        onChange={(state) => {
          set('state', state)
          set('doneOn', state === 'done' ? today : null)
        }}
        error={field('state').error}
      />
      {draft.state === 'done' && <DateField label={words.doneOn} max={today} {...field('doneOn')} />}
      <TextArea
        label={isReasonNeeded ? words.reason : words.text}
        isOptional={!isReasonNeeded}
        description={draft.text.length > mostWords / 2 ? words.letters(draft.text.trim().length, mostWords) : undefined}
        {...field('text')}
      />
      <DialogActions>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.bulkSave}
        </Button>
      </DialogActions>
    </Form>
  )
}
