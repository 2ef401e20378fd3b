import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { MemberInput } from '../group-member.ts'
import { groupTexts } from '../groups.texts.ts'
import { readMemberList } from '../member-list.ts'
import { importGroupMembers } from '../members.contract.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupFormTexts } from './group-forms.texts.ts'

/** Members from a pasted list; what was read of it is seen before anything is added. */
export function ImportMembersDialog({ data, onClose }: GroupProps & { onClose: () => void }) {
  const t = useTexts(groupFormTexts)
  const { organisation, today } = usePlace()
  const { act, isBusy } = useAct(t.faults)
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { group, choices } = data
  const startsOn = group.startsOn > today ? group.startsOn : today
  const lines = readMemberList(text, { ...choices, startsOn, endsOn: group.endsOn })
  const members = lines.flatMap(({ member }) => member ?? [])
  const faults = lines.filter(({ member }) => member === null)
  const add = async () => {
    setAsked(true)
    if (members.length === 0 || faults.length > 0) return
    const run = () => call(importGroupMembers, { organisation: organisation.slug, group: group.id, members })
    if (await act(run, t.imported)) onClose()
  }
  const isEmpty = isAsked && lines.length === 0
  return (
    <Dialog title={t.importTitle} isOpen size="wide" onClose={onClose}>
      <div className="dialog-body">
        <TextArea
          label={t.importList}
          description={t.importHelp}
          rows={8}
          value={text}
          onChange={setText}
          error={faults[0] ? t.importFault(faults[0].number) : isEmpty ? t.importEmpty : undefined}
        />
        {members.length > 0 && <Read members={members} data={data} />}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => void add()}>
          {t.importSave(members.length)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Read({ members, data: { choices } }: GroupProps & { members: readonly MemberInput[] }) {
  const t = useTexts(groupFormTexts)
  const { roles, seats } = useTexts(groupTexts)
  const language = useLanguage()
  const [first] = members
  const seatOf = ({ unitId, seatKind, seatName }: MemberInput) => {
    const unit = choices.units.find(({ id }) => id === unitId)
    return unit ? textIn(unit.name, language) : (seatName ?? seats[seatKind])
  }
  return (
    <section className="group-read" aria-live="polite">
      <h3>{t.importRead(members.length)}</h3>
      {first && (
        <p className="small muted">
          {t.importDays(formatDay(first.startsOn, language), first.endsOn && formatDay(first.endsOn, language))}
        </p>
      )}
      <ul>
        {members.map((member, at) => (
          <li key={`${at + 1}${member.name}`}>
            <b>{member.name}</b>{' '}
            <span className="muted">
              {[roles[member.role], member.title, seatOf(member), member.email].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
