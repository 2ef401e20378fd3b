import { FilePen, Send, Settings2, Undo2 } from 'lucide-react'
import { useState } from 'react'

import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { sendMeetingMinutes, takeBackMeetingMinutes } from '../minutes.contract.ts'
import { MinutesSettings } from './MinutesSettings.tsx'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { NewVersionDialog } from './NewVersionDialog.tsx'
import { useMinutesAct } from './use-minutes-act.ts'

/** How far the minutes are, and the keeper's next step. */
export function MinutesNow({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const language = useLanguage()
  const day = (moment: string | null) => (moment ? formatDay(isoDay(new Date(moment)), language) : '')
  const words = {
    draft: t.now.draft,
    checking: t.now.checking(minutes.checkBy ? formatDay(minutes.checkBy, language) : ''),
    approved: t.now.approved(day(minutes.approvedAt)),
  }[minutes.state]
  const isNewest = page.versions[0]?.number === minutes.number
  return (
    <section className="panel minutes-now" aria-label={t.states[minutes.state]}>
      <p>{words}</p>
      {minutes.reason && (
        <p className="small">
          <b>{t.reason}:</b> {minutes.reason}
        </p>
      )}
      {page.keeps && isNewest && <KeeperDeeds page={page} minutes={minutes} />}
    </section>
  )
}

function KeeperDeeds({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const [shown, setShown] = useState<'settings' | 'send' | 'takeBack' | 'version' | null>(null)
  const { isBusy, act } = useMinutesAct()
  const organisation = usePlace().organisation.slug
  const seen = { organisation, meeting: page.meeting.id, version: minutes.version }
  const hide = () => setShown(null)
  const isDraft = minutes.state === 'draft'
  return (
    <div className="minutes-deeds">
      {isDraft && (
        <>
          <Button
            variant="primary"
            icon={Send}
            onPress={() => setShown(minutes.checkBy === null ? 'settings' : 'send')}
          >
            {t.send}
          </Button>
          <Button icon={Settings2} onPress={() => setShown('settings')}>
            {t.settings}
          </Button>
        </>
      )}
      {minutes.state === 'checking' && (
        <Button icon={Undo2} onPress={() => setShown('takeBack')}>
          {t.takeBack}
        </Button>
      )}
      {minutes.state === 'approved' && (
        <Button icon={FilePen} onPress={() => setShown('version')}>
          {t.newVersion}
        </Button>
      )}
      <ConfirmDialog
        title={t.send}
        confirmLabel={t.send}
        isOpen={shown === 'send'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void act(() => call(sendMeetingMinutes, seen), t.sent).then(hide)}
      >
        <p>{t.sendText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t.takeBack}
        confirmLabel={t.takeBack}
        isOpen={shown === 'takeBack'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void act(() => call(takeBackMeetingMinutes, seen), t.takenBack).then(hide)}
      >
        <p>{t.takeBackText}</p>
      </ConfirmDialog>
      {shown === 'settings' && <MinutesSettings page={page} minutes={minutes} onClose={hide} />}
      {shown === 'version' && <NewVersionDialog page={page} minutes={minutes} onClose={hide} />}
    </div>
  )
}
