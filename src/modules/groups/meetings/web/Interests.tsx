import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { noteInterests } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { deskTexts } from './desk.texts.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'

/** Who takes no part in an item because of an interest of their own, and on what ground. */
export function Interests({ page: { meeting, people }, item }: { page: MeetingData; item: AgendaItem }) {
  const t = useTexts(deskTexts)
  const { save } = useTexts(meetingTexts)
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(useTexts(meetingFaults))
  const [chosen, setChosen] = useState<readonly string[]>(item.interests.map(({ memberId }) => memberId))
  const [reason, setReason] = useState(item.interests[0]?.reason ?? '')
  const there = people.filter(({ presence, memberId }) => presence === 'present' || chosen.includes(memberId))
  const interests = chosen.map((memberId) => ({ memberId, reason: reason.trim() || null }))
  const note = () =>
    void act(
      () => call(noteInterests, { organisation, meeting: meeting.id, item: item.id, interests }),
      t.interestsSaved,
    )
  const named = item.interests.map(({ name }) => name).join(', ')
  if (there.length === 0) return null
  return (
    <Disclosure title={named ? `${t.interests}: ${named}` : t.interests}>
      <CheckboxGroup
        label={t.interests}
        choices={there.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        value={[...chosen]}
        onChange={setChosen}
      />
      <TextField label={t.interestReason} isOptional maxLength={300} value={reason} onChange={setReason} />
      <p>
        <Button size="small" isBusy={isBusy} onPress={note}>
          {save}
        </Button>
      </p>
    </Disclosure>
  )
}
