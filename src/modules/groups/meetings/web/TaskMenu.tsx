import { EllipsisVertical, Pencil, Undo2 } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import type { MeetingTask } from '../meeting-task.ts'
import { removeMeetingTask } from '../meeting-tasks.contract.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import type { TaskPerson } from './task-draft.ts'
import { TaskDialog } from './TaskDialog.tsx'
import { taskTexts } from './tasks.texts.ts'

interface Props {
  task: MeetingTask
  people: readonly TaskPerson[]
}

/** What who keeps the meeting can do with a task besides marking it. */
export function TaskMenu({ task, people }: Props) {
  const t = useTexts(taskTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const [shown, setShown] = useState<'change' | 'remove' | null>(null)
  const close = () => setShown(null)
  const title = textIn(task.title, language)
  const remove = () =>
    act(() => call(removeMeetingTask, { organisation, meeting: task.meetingId, task: task.id }), t.removed)
  return (
    <>
      <Menu
        label={t.menu(title)}
        trigger={<IconButton icon={EllipsisVertical} label={t.menu(title)} />}
        entries={[
          { id: 'change', label: t.change, icon: Pencil, onAction: () => setShown('change') },
          { id: 'remove', label: t.remove, icon: Undo2, isDanger: true, onAction: () => setShown('remove') },
        ]}
      />
      {shown === 'change' && <TaskDialog task={task} people={people} onClose={close} />}
      {shown === 'remove' && (
        <ConfirmDialog
          title={t.removeTitle(title)}
          confirmLabel={t.remove}
          isOpen
          isDanger
          isBusy={isBusy}
          onClose={close}
          onConfirm={() => void remove().then((isDone) => isDone && close())}
        >
          <p>{t.removeText}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
