import { ListTodo } from 'lucide-react'
import { useRevalidator } from 'react-router'

import { addDays } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import type { AgendaItem } from '../agenda-view.ts'
import { addMeetingTask } from '../meeting-tasks.contract.ts'
import { deskTexts } from './desk.texts.ts'
import { nobody } from './meeting-draft.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
import { ownerOf, taskDraft, type TaskDraft } from './task-draft.ts'
import { TaskFields } from './TaskFields.tsx'
import { TaskList } from './TaskList.tsx'

interface Props {
  page: MeetingData
  item: AgendaItem
}

/** What was given to do in an item, and one more. */
export function ItemTasks({ page, item }: Props) {
  const t = useTexts(deskTexts)
  const its = page.tasks.filter(({ itemId }) => itemId === item.id)
  return (
    <section aria-labelledby="item-tasks">
      <h3 id="item-tasks">{t.tasks}</h3>
      {its.length > 0 && <TaskList tasks={its} people={page.rights.keeps ? page.people : null} />}
      <Disclosure title={t.addTask} level={4}>
        <TaskForm key={its.length} page={page} item={item} />
      </Disclosure>
    </section>
  )
}

/** How long a task has when nothing else is said, in days. */
const usualDays = 28

function TaskForm({ page: { meeting, people }, item }: Props) {
  const t = useTexts(deskTexts)
  const { organisation } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<TaskDraft, TaskDraft>({
    schema: taskDraft,
    initial: {
      title: {},
      holder: people[0]?.memberId ?? nobody,
      ownerName: '',
      dueOn: addDays(meeting.on, usualDays),
    },
    labels: { title: t.task, ownerName: t.ownerElse, dueOn: t.dueOn },
    faults: useTexts(meetingFaults),
    async submit({ title, dueOn, ...holding }) {
      await call(addMeetingTask, {
        organisation: organisation.slug,
        meeting: meeting.id,
        itemId: item.id,
        title,
        dueOn,
        ...ownerOf(holding, people, null),
      })
      announce(t.taskGiven)
      await revalidate()
    },
  })
  return (
    <Form form={form} label={t.addTask}>
      <TaskFields form={form} people={people} current={null} />
      <p>
        <Button size="small" type="submit" icon={ListTodo} isBusy={form.isBusy}>
          {t.giveTask}
        </Button>
      </p>
    </Form>
  )
}
