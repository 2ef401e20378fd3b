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
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type MeetingTask, taskConflict, type TaskInput } from '../meeting-task.ts'
import { updateMeetingTask } from '../meeting-tasks.contract.ts'
import { deskTexts } from './desk.texts.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import { draftOf, ownerOf, taskDraft, type TaskDraft, type TaskPerson } from './task-draft.ts'
import { TaskFields } from './TaskFields.tsx'
import { taskTexts } from './tasks.texts.ts'

interface Props {
  task: MeetingTask
  people: readonly TaskPerson[]
  onClose: () => void
}

function useTaskForm({ task, people, onClose }: Props) {
  const t = useTexts(deskTexts)
  const { changed } = useTexts(taskTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { base, conflict, onRefused, settle } = useConflict(taskConflict, task.version)
  const form = useForm<TaskDraft, TaskDraft>({
    schema: taskDraft,
    initial: draftOf(task, people),
    labels: { title: t.task, ownerName: t.ownerElse, dueOn: t.dueOn },
    faults: useTexts(meetingFaults),
    async submit({ title, dueOn, ...holding }) {
      await call(updateMeetingTask, {
        organisation,
        meeting: task.meetingId,
        task: task.id,
        itemId: task.itemId,
        version: base,
        title,
        dueOn,
        ...ownerOf(holding, people, task),
      })
      announce(changed)
      onClose()
      await revalidate()
    },
    onRefused,
  })
  return { form, conflict, settle }
}

/** What a task says, who has it and by when, changed by who keeps the meeting. */
export function TaskDialog(props: Props) {
  const { task, people, onClose } = props
  const t = useTexts(taskTexts)
  const words = useTexts(meetingTexts)
  const linesOf = useLines()
  const { form, conflict, settle } = useTaskForm(props)
  const takeTheirs = () => {
    if (conflict) form.reset(draftOf(conflict.current, people))
    settle()
  }
  const theirs = conflict ? linesOf(conflict.current) : []
  const mine = linesOf({ ...form.draft, ...ownerOf(form.draft, people, task) })
  return (
    <Dialog title={t.change} isOpen onClose={onClose}>
      {conflict ? (
        <VersionChoice
          changedBy={conflict.changedBy}
          differences={mine.flatMap(({ field, said }, at) =>
            said === theirs[at]?.said ? [] : [{ field, mine: said, theirs: theirs[at]?.said }],
          )}
          isBusy={form.isBusy}
          onKeepMine={() => void form.send()}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <Form form={form}>
          <TaskFields form={form} people={people} current={task} />
          <DialogActions>
            <Button onPress={onClose}>{words.cancel}</Button>
            <Button variant="primary" type="submit" isBusy={form.isBusy}>
              {words.save}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

/** The fields of a task as a person reads them. */
function useLines() {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  return ({ title, ownerName, dueOn }: Omit<TaskInput, 'itemId' | 'ownerId'>): { field: string; said: string }[] => [
    { field: t.task, said: textIn(title, language) },
    { field: t.owner, said: ownerName },
    { field: t.dueOn, said: dueOn === null ? '' : formatDay(dueOn, language) },
  ]
}
