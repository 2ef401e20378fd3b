import { EllipsisVertical, Mail, Pencil, Play, Printer, Square, XCircle } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { Menu, type MenuEntry } from '#web/ui/Menu.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { isComing, isRunning, longestReason } from '../meeting.ts'
import { meetingDay } from '../meeting-words.ts'
import { cancelMeeting, closeMeeting, inviteToMeeting, openMeeting } from '../meetings.contract.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx'
import { useReason } from './use-reason.ts'

type Window = 'change' | 'invite' | 'begin' | 'cancel' | 'end'

/** What may be done with a meeting as a whole: the next step as a button, the rest in a menu. */
export function MeetingDeeds({ page }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const { today } = usePlace()
  const { begin, isBusy } = useBeginning(page)
  const [shown, setShown] = useState<Window | null>(null)
  const { meeting, rights } = page
  const { state } = meeting
  const print = { id: 'print', label: t.print, icon: Printer, onAction: () => window.print() }
  if (!rights.keeps || !isComing(meeting))
    return (
      <Button icon={Printer} onPress={print.onAction}>
        {t.print}
      </Button>
    )
  const runs = isRunning(meeting)
  const isEarly = meeting.on > today
  const isNext = state === 'planned' && !runs && isEarly
  const entries: MenuEntry[] = [
    { id: 'change', label: t.change, icon: Pencil, onAction: () => setShown('change') },
    ...(state === 'invited'
      ? [{ id: 'invite', label: t.inviteAgain, icon: Mail, onAction: () => setShown('invite') }]
      : []),
    print,
    { id: 'cancel', label: t.cancelMeeting, icon: XCircle, isDanger: true, onAction: () => setShown('cancel') },
  ]
  return (
    <>
      <Menu label={t.more} trigger={<IconButton icon={EllipsisVertical} label={t.more} />} entries={entries} />
      {state === 'planned' && !runs && (
        <Button variant={isNext ? 'primary' : 'secondary'} icon={Mail} onPress={() => setShown('invite')}>
          {t.invite}
        </Button>
      )}
      {runs ? (
        <Button variant="primary" icon={Square} onPress={() => setShown('end')}>
          {t.end}
        </Button>
      ) : (
        <Button
          variant={isEarly ? 'secondary' : 'primary'}
          icon={Play}
          isBusy={isBusy}
          onPress={() => (isEarly ? setShown('begin') : void begin())}
        >
          {t.begin}
        </Button>
      )}
      {shown && <MeetingWindow shown={shown} page={page} onClose={() => setShown(null)} />}
    </>
  )
}

interface WindowProps {
  shown: Window
  page: MeetingData
  onClose: () => void
}

function MeetingWindow({ shown, page, onClose }: WindowProps) {
  const { meeting, people, group } = page
  if (shown === 'change')
    return <PlanMeetingDialog groupId={group.id} people={people} meeting={meeting} onClose={onClose} />
  if (shown === 'invite') return <InviteDialog page={page} onClose={onClose} />
  if (shown === 'begin') return <BeginDialog page={page} onClose={onClose} />
  if (shown === 'cancel') return <CancelDialog page={page} onClose={onClose} />
  return <EndDialog page={page} onClose={onClose} />
}

type StepProps = Omit<WindowProps, 'shown'>

function InviteDialog({ page: { meeting, items, openTasks, isMailed }, onClose }: StepProps) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const { id, version } = meeting
  const announce = useAnnounce()
  const addsTasks =
    meeting.state === 'planned' && openTasks.length > 0 && !items.some(({ subject }) => subject?.kind === 'task')
  const invite = () =>
    act(async () => {
      const { letters, way } = await call(inviteToMeeting, { organisation, meeting: id, version })
      announce(t.invited(letters, way))
    })
  return (
    <ConfirmDialog
      title={t.inviteTitle}
      confirmLabel={t.invite}
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() => void invite().then((isDone) => isDone && onClose())}
    >
      <p>{isMailed ? t.inviteText(items.length + (addsTasks ? 1 : 0)) : t.inviteUnmailed}</p>
      {addsTasks && <p>{t.inviteTasks}</p>}
    </ConfirmDialog>
  )
}

function useBeginning({ meeting: { id, version } }: { meeting: MeetingData['meeting'] }) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  return { isBusy, begin: () => act(() => call(openMeeting, { organisation, meeting: id, version }), t.began) }
}

/** A meeting that has begun cannot be put back: before its day it is asked whether that is meant. */
function BeginDialog({ page, onClose }: StepProps) {
  const t = useTexts(meetingPageTexts)
  const language = useLanguage()
  const { begin, isBusy } = useBeginning(page)
  return (
    <ConfirmDialog
      title={t.beginTitle}
      confirmLabel={t.begin}
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() => void begin().then((isDone) => isDone && onClose())}
    >
      <p>{t.beginText(meetingDay(page.meeting.on, language))}</p>
    </ConfirmDialog>
  )
}

function EndDialog({ page: { meeting, items }, onClose }: StepProps) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const { id, version } = meeting
  const open = items.filter(({ state, decision }) => state === 'open' && decision === null)
  const end = () => act(() => call(closeMeeting, { organisation, meeting: id, version }), t.ended)
  return (
    <ConfirmDialog
      title={t.endTitle}
      confirmLabel={t.end}
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() => void end().then((isDone) => isDone && onClose())}
    >
      <p>{t.endText(open.length)}</p>
    </ConfirmDialog>
  )
}

function CancelDialog({ page: { meeting, isMailed }, onClose }: StepProps) {
  const t = useTexts(meetingPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct(useTexts(meetingFaults))
  const because = useReason()
  const { id, version } = meeting
  const cancel = (reason: string) =>
    act(() => call(cancelMeeting, { organisation, meeting: id, version, reason }), t.wasCancelled).then(
      (isDone) => isDone && onClose(),
    )
  return (
    <ConfirmDialog
      title={t.cancelTitle}
      confirmLabel={t.cancelMeeting}
      isOpen
      isDanger
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() => because.give((reason) => void cancel(reason))}
    >
      <p>{meeting.state === 'planned' ? t.cancelUninvited : isMailed ? t.cancelText : t.cancelUnmailed}</p>
      <TextArea label={t.cancelReason} rows={2} maxLength={longestReason} {...because.field} />
    </ConfirmDialog>
  )
}
