import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { CommentThread } from '#modules/organisations/comments/web/CommentThread.tsx'
import { commentTexts } from '#modules/organisations/comments/comments.texts.ts'
import type { UnitView } from '#modules/organisations/units.contract.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { ConfirmDialog, Dialog } from '#web/ui/Dialog.tsx'
import { UndoLine, useOfferUndo } from '#web/undo/UndoLine.tsx'
import { deletePlanObject, restorePlanObject } from '../plan-objects.contract.ts'
import { ContinuationForm } from '../continuation/web/ContinuationForm.tsx'
import { LinksForm } from '../links/web/LinksForm.tsx'
import { ActionForm } from './ActionForm.tsx'
import { ActionToGoal } from './ActionToGoal.tsx'
import { DeletedParts } from './DeletedParts.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { GoalForm } from './GoalForm.tsx'
import { GoalOnIndicator } from './GoalOnIndicator.tsx'
import { HistoryView } from './HistoryView.tsx'
import type { PlanWindow } from './plan-deeds.ts'
import { faultWords } from './plan-faults.texts.ts'
import { planFormTexts, type PlanFormTexts } from './plan-forms.texts.ts'
import { usePlanTalk } from './plan-talk.ts'
import { PriorityForm } from './PriorityForm.tsx'
import { ProgrammeForm } from './ProgrammeForm.tsx'

interface Props {
  shown: PlanWindow | null
  units: readonly UnitView[]
  onClose: () => void
}

/** Whatever is open above the plan, and the way to take back what was done in it. */
export const PlanWindows = (props: Props) => (
  <>
    <UndoLine />
    <OpenWindow {...props} />
  </>
)

function OpenWindow({ shown, units, onClose }: Props) {
  const t = useTexts(planFormTexts)
  const talk = useTexts(commentTexts)
  if (shown?.kind === 'removal') return <Removal of={shown.of} onClose={onClose} />
  if (shown?.kind === 'talk')
    return (
      <Dialog title={talk.on(shown.of.name)} isOpen onClose={onClose} size="side">
        <PlanTalk of={shown.of} />
      </Dialog>
    )
  return (
    <Dialog title={shown ? titleOf(shown, t) : ''} isOpen={shown !== null} onClose={onClose} size="wide">
      {shown && <WindowContent shown={shown} units={units} onClose={onClose} />}
    </Dialog>
  )
}

function PlanTalk({ of: { kind, id } }: Pick<Extract<PlanWindow, { kind: 'talk' }>, 'of'>) {
  const { reload } = usePlanTalk()
  return <CommentThread subject={{ kind, id }} onChange={reload} />
}

function titleOf(shown: PlanWindow, t: PlanFormTexts): string {
  if (shown.kind === 'removal' || shown.kind === 'talk') return ''
  if (shown.kind === 'history') return t.history(shown.of.name)
  if (shown.kind === 'links') return shown.of.name
  if (shown.kind === 'deleted') return t.deleted
  if (shown.kind === 'actionTo') return t.titles.action
  return t.titles[shown.kind === 'goalOn' ? 'goal' : shown.kind]
}

function WindowContent({ shown, units, onClose }: Props & { shown: PlanWindow }) {
  switch (shown.kind) {
    case 'programme':
      return <ProgrammeForm programme={shown.programme} onDone={onClose} />
    case 'continuation':
      return <ContinuationForm outline={shown.outline} onDone={onClose} />
    case 'priority':
      return <PriorityForm programmeId={shown.programmeId} priority={shown.priority} onDone={onClose} />
    case 'goal':
      return <GoalForm priorityId={shown.priorityId} goal={shown.goal} units={units} onDone={onClose} />
    case 'goalOn':
      return <GoalOnIndicator {...shown} units={units} onDone={onClose} />
    case 'action':
      return <ActionForm goalId={shown.goalId} action={shown.action} units={units} onDone={onClose} />
    case 'actionTo':
      return <ActionToGoal priorities={shown.priorities} units={units} onDone={onClose} />
    case 'followUp':
      return <FollowUpForm action={shown.action} onDone={onClose} />
    case 'links':
      return <LinksForm programmeId={shown.programmeId} of={shown.of} />
    case 'history':
      return <HistoryView kind={shown.of.kind} id={shown.of.id} />
    case 'deleted':
      return <DeletedParts />
    case 'removal':
    case 'talk':
      return null
  }
}

function Removal({ of, onClose }: { of: Extract<PlanWindow, { kind: 'removal' }>['of']; onClose: () => void }) {
  const t = useTexts(planFormTexts)
  const faults = useTexts(faultWords)
  const organisation = usePlace().organisation.slug
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  const [isBusy, setBusy] = useState(false)
  async function remove() {
    setBusy(true)
    try {
      await call(deletePlanObject, { organisation, kind: of.kind, id: of.id, version: of.version })
      offerUndo({
        said: t.removedName(of.name),
        undo: async () => {
          await call(restorePlanObject, { organisation, kind: of.kind, id: of.id })
        },
      })
      onClose()
      await revalidate()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
      setBusy(false)
    }
  }
  return (
    <ConfirmDialog
      title={t.removeTitle(of.name)}
      confirmLabel={t.removeConfirm}
      isOpen
      isDanger
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeText}</p>
    </ConfirmDialog>
  )
}
