import { ListTodo } from 'lucide-react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { itemTitle } from '../agenda-item.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { taskInput } from '../meeting-task.ts'
import { addMeetingTask } from '../meeting-tasks.contract.ts'
import { deskTexts } from './desk.texts.ts'
import { nobody, peopleChoices } from './meeting-draft.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
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
      {its.length > 0 && <TaskList tasks={its} keeps={page.rights.keeps} />}
      <Disclosure title={t.addTask} level={4}>
        <TaskForm key={its.length} page={page} item={item} />
      </Disclosure>
    </section>
  )
}

const schema = z.object({
  title: itemTitle,
  memberId: z.string(),
  ownerName: z.string(),
  dueOn: taskInput.shape.dueOn,
})

interface TaskDraft {
  title: LocalText
  memberId: string
  ownerName: string
  dueOn: Day | null
}

/** How long a task has when nothing else is said, in days. */
const usualDays = 28

function TaskForm({ page: { meeting, people }, item }: Props) {
  const t = useTexts(deskTexts)
  const { organisation } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<TaskDraft, z.infer<typeof schema>>({
    schema,
    initial: {
      title: {},
      memberId: people[0]?.memberId ?? nobody,
      ownerName: '',
      dueOn: addDays(meeting.on, usualDays),
    },
    labels: { title: t.task, ownerName: t.ownerElse, dueOn: t.dueOn },
    faults: useTexts(meetingFaults),
    async submit({ title, memberId, ownerName, dueOn }) {
      const member = people.find((one) => one.memberId === memberId)
      await call(addMeetingTask, {
        organisation: organisation.slug,
        meeting: meeting.id,
        itemId: item.id,
        title,
        ownerId: member?.accountId ?? null,
        ownerName: member?.name ?? ownerName,
        dueOn,
      })
      announce(t.taskGiven)
      await revalidate()
    },
  })
  return (
    <Form form={form} label={t.addTask}>
      <LocalTextField label={t.task} {...form.field('title')} />
      <div className="field-row">
        <Select label={t.owner} choices={peopleChoices(people, t.ownerElse)} {...form.field('memberId')} />
        <DateField label={t.dueOn} isOptional {...form.field('dueOn')} />
      </div>
      {form.draft.memberId === nobody && <TextField label={t.ownerElse} {...form.field('ownerName')} />}
      <p>
        <Button size="small" type="submit" icon={ListTodo} isBusy={form.isBusy}>
          {t.giveTask}
        </Button>
      </p>
    </Form>
  )
}
