import { PenLine } from 'lucide-react'
import { useState } from 'react'

import { type Day, formatDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { groupTexts } from '../../groups.texts.ts'
import { signMeetingMinutes } from '../minutes.contract.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { useMinutesAct } from './use-minutes-act.ts'

/** Who signs, and who has. */
export function MinutesSignatures({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  return (
    <section className="panel" aria-labelledby="minutes-signatures">
      <h2 id="minutes-signatures">{t.signatures}</h2>
      <ul className="minutes-people">
        {minutes.signatures.map((signature) => (
          <Signature key={signature.memberId} signature={signature} page={page} minutes={minutes} />
        ))}
      </ul>
    </section>
  )
}

type Signature = MinutesPartProps['minutes']['signatures'][number]

function Signature({ signature, page, minutes }: MinutesPartProps & { signature: Signature }) {
  const t = useTexts(minutesTexts)
  const words = useTexts(groupTexts)
  const language = useLanguage()
  const { name, role, signedOn, recordedBy, isOwn } = signature
  const isAsked = minutes.state === 'checking' && signedOn === null
  return (
    <li>
      <b>{name}</b> <span className="muted">{words.roles[role]}</span>
      <br />
      <StatusMark
        status={signedOn ? 'done' : 'waiting'}
        label={signedOn ? t.signedLine(formatDay(signedOn, language)) : t.notSigned}
      />
      {recordedBy && <span className="small muted"> ({t.recorded(recordedBy)})</span>}
      {isAsked && (isOwn || page.keeps) && <SignButton signature={signature} page={page} minutes={minutes} />}
    </li>
  )
}

function SignButton({ signature, page, minutes }: MinutesPartProps & { signature: Signature }) {
  const t = useTexts(minutesTexts)
  const { organisation, today } = usePlace()
  const [isOpen, setOpen] = useState(false)
  const [on, setOn] = useState<Day | null>(today)
  const { isBusy, act } = useMinutesAct()
  const { memberId: member, name, isOwn } = signature
  const sign = (day: Day) =>
    act(
      () =>
        call(signMeetingMinutes, {
          organisation: organisation.slug,
          meeting: page.meeting.id,
          member,
          version: minutes.version,
          on: day,
        }),
      t.signed,
    ).then(() => setOpen(false))
  return (
    <div className="minutes-deeds">
      <Button size="small" icon={PenLine} variant={isOwn ? 'primary' : 'secondary'} onPress={() => setOpen(true)}>
        {isOwn ? t.sign : t.signFor}
      </Button>
      <Dialog title={isOwn ? t.sign : t.signTitle(name)} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOwn ? (
          <p>{t.signText}</p>
        ) : (
          <DateField label={t.signedOn} min={page.meeting.on} max={today} value={on} onChange={setOn} />
        )}
        <DialogActions>
          <Button onPress={() => setOpen(false)}>{t.cancel}</Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => void sign(isOwn ? today : (on ?? today))}>
            {isOwn ? t.sign : t.save}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}
