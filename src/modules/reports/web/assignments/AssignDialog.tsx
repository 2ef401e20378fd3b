import { useRevalidator } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useConflict } from '#web/form/use-conflict.ts'
import { useForm } from '#web/form/useForm.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { type Assignment, assignmentConflict, assignmentWords } from '../../editing/assignment.ts'
import { assignChapter } from '../../editing/assignments.contract.ts'
import type { PanelTabProps } from '../panel/panel-tabs.ts'
import { assignmentOf } from './assignment-of.ts'
import { assignmentTexts } from './assignments.texts.ts'

interface Draft {
  assignees: readonly string[]
  dueOn: string | null
  note: string
}

const toDraft = ({ assignees, dueOn, note }: Assignment): Draft => ({
  assignees: assignees.map(({ id }) => id),
  dueOn,
  note,
})

/** Gives a chapter to its writers, with a day and a note. */
export function AssignDialog({ place, chapter, onClose }: PanelTabProps & { onClose: () => void }) {
  const t = useTexts(assignmentTexts)
  const { today } = usePlace()
  const { form, conflict, settle, sayDraft } = useAssigning({ place, chapter, onClose })
  const writers = place.work.writers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Dialog title={t.assigning(textIn(chapter.title, place.language))} isOpen onClose={onClose}>
      {conflict ? (
        <div className="dialog-body">
          <VersionChoice
            changedBy={conflict.changedBy}
            differences={sayDraft(form.draft, toDraft(conflict.current))}
            isBusy={form.isBusy}
            onKeepMine={() => void form.send()}
            onTakeTheirs={() => {
              form.reset(toDraft(conflict.current))
              settle()
            }}
          />
        </div>
      ) : (
        <Form form={form} label={t.writing}>
          <div className="report-assignees">
            <CheckboxGroup label={t.who} description={t.whoAdvice} choices={writers} {...form.field('assignees')} />
          </div>
          <DateField label={t.dueOn} isOptional min={today} {...form.field('dueOn')} />
          <TextArea label={t.note} description={t.noteAdvice} isOptional rows={3} {...form.field('note')} />
          <DialogActions>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {t.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

function useAssigning({ place, chapter, onClose }: PanelTabProps & { onClose: () => void }) {
  const t = useTexts(assignmentTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const begin = assignmentOf(place, chapter)
  const { base, conflict, onRefused, settle } = useConflict(assignmentConflict, begin.version)
  const form = useForm({
    schema: assignmentWords,
    initial: toDraft(begin),
    labels: { assignees: t.who, dueOn: t.dueOn, note: t.note },
    faults: { notWriter: t.notWriter },
    async submit(words) {
      const target = { organisation: place.organisation, report: place.report.id, chapter: chapter.id }
      await call(assignChapter, { ...target, ...words, version: base })
      await revalidate()
      announce(t.saved)
      onClose()
    },
    onRefused,
  })
  const namesOf = (ids: readonly string[]) =>
    place.work.writers.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ') || undefined
  const dayOf = (day: string | null) => (day ? formatDay(day, language) : undefined)
  const sayDraft = (mine: Draft, theirs: Draft) => [
    { field: t.who, mine: namesOf(mine.assignees), theirs: namesOf(theirs.assignees) },
    { field: t.dueOn, mine: dayOf(mine.dueOn), theirs: dayOf(theirs.dueOn) },
    { field: t.note, mine: mine.note || undefined, theirs: theirs.note || undefined },
  ]
  return { form, conflict, settle, sayDraft }
}
