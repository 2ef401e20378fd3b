import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { useConflict } from '#web/form/use-conflict.ts'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { type ItemConflict, itemConflict, itemRecord, type ItemRecord } from '../agenda-item.ts'
import { recordAgendaItem } from '../agenda.contract.ts'
import type { AgendaItem } from '../agenda-view.ts'
import { deskTexts } from './desk.texts.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { isSame, keepRecord, readRecord, recordOf } from './record-draft.ts'

interface RecordWriting {
  form: FormState<ItemRecord>
  isChanged: boolean
  conflict: ItemConflict | null
  change: (more: Partial<ItemRecord>) => void
  takeTheirs: () => void
}

/** What comes of an item, as it is written in the meeting: kept in the tab at each stroke, stored when it is saved. */
export function useItemRecord(meeting: string, item: AgendaItem, onSaved: () => void): RecordWriting {
  const t = useTexts(deskTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [kept] = useState(() => readRecord(item.id))
  const { base, conflict, onRefused, settle } = useConflict(itemConflict, kept?.version ?? item.version)
  // The last item stays in hand after its saving, and is saved again on top of that.
  const [saved, setSaved] = useState(0)
  const seen = Math.max(base, saved)
  const form = useForm<ItemRecord, ItemRecord>({
    schema: itemRecord,
    initial: kept?.record ?? recordOf(item),
    labels: { decision: t.decision, votes: t.votes },
    faults: useTexts(meetingFaults),
    async submit(record) {
      const { version } = await call(recordAgendaItem, {
        organisation,
        meeting,
        item: item.id,
        version: seen,
        ...record,
      })
      setSaved(version)
      keepRecord(item.id, null)
      announce(t.saved)
      // The secretary goes on at once; what others wrote meanwhile comes after.
      onSaved()
      await revalidate()
    },
    onRefused,
  })
  const change = (more: Partial<ItemRecord>) => {
    const record = { ...form.draft, ...more }
    form.set('state', record.state)
    form.set('decision', record.decision)
    form.set('votes', record.votes)
    keepRecord(item.id, { version: seen, record })
  }
  const takeTheirs = () => {
    if (conflict) form.reset(recordOf(conflict.current))
    keepRecord(item.id, null)
    settle()
  }
  return { form, isChanged: !isSame(form.draft, recordOf(item)), conflict, change, takeTheirs }
}
