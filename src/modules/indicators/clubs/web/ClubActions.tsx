import { LockKeyhole, LockKeyholeOpen, LogOut, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import type { Club } from '../club.ts'
import { answerClub, closeClub } from '../clubs.contract.ts'
import { clubsAddress } from './club-addresses.ts'
import { clubFaults } from './club-faults.texts.ts'
import { ClubForm } from './ClubForm.tsx'
import { clubTexts } from './clubs.texts.ts'

/** What can be done with the club as a whole. */
export function ClubActions({ club }: { club: Club }) {
  const t = useTexts(clubTexts)
  const [shown, setShown] = useState<'edit' | 'close' | 'leave'>()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const place = { organisation, club: club.slug }
  const reopen = () => void act(() => call(closeClub, { ...place, closed: false }), t.wasReopened)
  const join = () => void act(() => call(answerClub, { ...place, answer: 'join' }), t.joined)
  const close = () => setShown(undefined)
  return (
    <>
      {club.mayRun && !club.isClosed && club.membership !== 'joined' && (
        <Button isBusy={isBusy} onPress={join}>
          {t.joinOwn}
        </Button>
      )}
      {club.mayAnswer && !club.isClosed && club.membership === 'joined' && !club.isCoordinator && (
        <Button icon={LogOut} onPress={() => setShown('leave')}>
          {t.leave}
        </Button>
      )}
      {club.mayRun && !club.isClosed && (
        <>
          <Button icon={LockKeyhole} onPress={() => setShown('close')}>
            {t.close}
          </Button>
          <Button icon={Pencil} onPress={() => setShown('edit')}>
            {t.edit}
          </Button>
        </>
      )}
      {club.mayRun && club.isClosed && (
        <Button icon={LockKeyholeOpen} isBusy={isBusy} onPress={reopen}>
          {t.reopen}
        </Button>
      )}
      {shown === 'edit' && <ClubForm club={club} onClose={close} />}
      {shown === 'close' && <CloseDialog club={club} onClose={close} />}
      {shown === 'leave' && <LeaveDialog club={club} onClose={close} />}
    </>
  )
}

interface DialogProps {
  club: Club
  onClose: () => void
}

function CloseDialog({ club, onClose }: DialogProps) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const close = async () => {
    const isDone = await act(() => call(closeClub, { organisation, club: club.slug, closed: true }), t.wasClosed)
    if (isDone) onClose()
  }
  return (
    <ConfirmDialog
      title={t.closeTitle(textIn(club.name, language))}
      confirmLabel={t.close}
      isOpen
      isBusy={isBusy}
      onConfirm={() => void close()}
      onClose={onClose}
    >
      <p>{t.closeText}</p>
    </ConfirmDialog>
  )
}

function LeaveDialog({ club, onClose }: DialogProps) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const navigate = useNavigate()
  const { act, isBusy } = useAct(useTexts(clubFaults))
  const leave = async () => {
    const run = async () => {
      await call(answerClub, { organisation, club: club.slug, answer: 'leave' })
      await navigate(clubsAddress(organisation))
    }
    await act(run, t.hasLeft)
  }
  return (
    <ConfirmDialog
      title={t.leaveTitle(textIn(club.name, language))}
      confirmLabel={t.leave}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void leave()}
      onClose={onClose}
    >
      <p>{t.leaveText}</p>
    </ConfirmDialog>
  )
}
