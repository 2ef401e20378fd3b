import { useState } from 'react'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { MeetingTask } from '../meeting-task.ts'
import { finishMeetingTask } from '../meeting-tasks.contract.ts'
import { meetingDay } from '../meeting-words.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { TaskPerson } from './task-draft.ts'
import { TaskMenu } from './TaskMenu.tsx'

interface Props {
  tasks: readonly MeetingTask[]
  /** Whom a task can be given to, for who keeps the meetings: they change and mark every task, others mark their own. */
  people: readonly TaskPerson[] | null
  /** Whether it says from which meeting a task is. */
  saysMeeting?: boolean
}

/** Tasks of meetings: who does what until when, and whether it is done. */
export const TaskList = ({ tasks, people, saysMeeting = false }: Props) => (
  <ul className="meeting-tasks">
    {tasks.map((task) => (
      <TaskLine key={task.id} task={task} people={people} saysMeeting={saysMeeting} />
    ))}
  </ul>
)

interface LineProps extends Pick<Props, 'people'> {
  task: MeetingTask
  saysMeeting: boolean
}

function TaskLine({ task, people, saysMeeting }: LineProps) {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  return (
    <li id={`task-${task.id}`} className={task.doneAt === null ? 'meeting-task' : 'meeting-task done'}>
      <div>
        <p className="meeting-task-title">
          <PlanText text={task.title} />
        </p>
        <p className="small muted">
          {task.ownerName} · <DueWords task={task} />
          {saysMeeting && ` · ${t.meetingOf(meetingDay(task.heldOn, language))}`}
        </p>
        {task.outcome && <p className="small">{task.outcome}</p>}
      </div>
      <TaskMark task={task} />
      <div className="meeting-task-deeds">
        <MarkButton task={task} keeps={people !== null} />
        {people && <TaskMenu task={task} people={people} />}
      </div>
    </li>
  )
}

function MarkButton({ task, keeps }: { task: MeetingTask; keeps: boolean }) {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  const { user } = useSession()
  const { organisation } = usePlace()
  const { isBusy, act } = useAct(useTexts(meetingFaults))
  const [isAsking, setAsking] = useState(false)
  const finish = (isDone: boolean, outcome: string | null) =>
    act(
      () =>
        call(finishMeetingTask, {
          organisation: organisation.slug,
          meeting: task.meetingId,
          task: task.id,
          isDone,
          outcome,
        }),
      isDone ? t.taskDone : t.taskOpen,
    )
  if (!keeps && task.ownerId !== user.id) return null
  return (
    <>
      <Button
        size="small"
        isBusy={isBusy}
        aria-label={`${task.doneAt === null ? t.markDone : t.markOpen}: ${textIn(task.title, language)}`}
        onPress={() => (task.doneAt === null ? setAsking(true) : void finish(false, null))}
      >
        {task.doneAt === null ? t.markDone : t.markOpen}
      </Button>
      {isAsking && (
        <FinishDialog
          title={textIn(task.title, language)}
          isBusy={isBusy}
          onClose={() => setAsking(false)}
          onFinish={(outcome) => void finish(true, outcome).then((isDone) => isDone && setAsking(false))}
        />
      )}
    </>
  )
}

function DueWords({ task: { dueOn, doneAt, doneBy, isLate } }: { task: MeetingTask }) {
  const t = useTexts(meetingTexts)
  const language = useLanguage()
  if (doneAt !== null && doneBy !== null) return t.doneBy(doneBy, formatDay(isoDay(new Date(doneAt)), language))
  if (dueOn === null) return t.noDue
  return isLate ? t.late(formatDay(dueOn, language)) : t.due(formatDay(dueOn, language))
}

function TaskMark({ task: { doneAt, isLate } }: { task: MeetingTask }) {
  if (doneAt !== null) return <StatusMark status="done" />
  return <StatusMark status={isLate ? 'late' : 'running'} />
}

interface FinishProps {
  title: string
  isBusy: boolean
  onFinish: (outcome: string | null) => void
  onClose: () => void
}

function FinishDialog({ title, isBusy, onFinish, onClose }: FinishProps) {
  const t = useTexts(meetingTexts)
  const [outcome, setOutcome] = useState('')
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <TextArea
        label={t.outcome}
        description={t.outcomeHelp}
        isOptional
        rows={3}
        maxLength={1000}
        value={outcome}
        onChange={setOutcome}
      />
      <DialogActions>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => onFinish(outcome.trim() || null)}>
          {t.markDone}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
