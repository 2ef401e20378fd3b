import { useState } from 'react'
import { useRevalidator } from 'react-router'
import type { z } from 'zod'

import { addDays } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { meetingFields } from '../meeting.ts'
import type { GroupPerson } from '../meetings.contract.ts'
import { addMeetingSeries } from '../series.contract.ts'
import { newMeeting } from './meeting-draft.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingListTexts } from './meeting-list.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import { MeetingFields, type SharedFields, useFieldLabels } from './MeetingFields.tsx'
import { intervals, ordinals, type SeriesRule, toRule, weekdays } from './series-draft.ts'

interface Props {
  groupId: string
  people: readonly GroupPerson[]
  onClose: () => void
}

const shared = meetingFields.omit({ on: true })

/** Plans the meetings of a rule at once, such as each first Tuesday; each is then a meeting of its own. */
export function SeriesDialog({ groupId, people, onClose }: Props) {
  const t = useTexts(meetingListTexts)
  const words = useTexts(meetingTexts)
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [rule, setRule] = useState<SeriesRule>({
    ordinal: '1',
    weekday: '2',
    every: '1',
    first: today,
    last: addDays(today, 365),
  })
  const { on: _, ...initial } = newMeeting(people, today)
  const form = useForm<SharedFields, z.infer<typeof shared>>({
    schema: shared,
    initial,
    labels: useFieldLabels(),
    faults: useTexts(meetingFaults),
    async submit(input) {
      const { first, last } = rule
      const series = { organisation: organisation.slug, group: groupId, rule: toRule(rule), first, last, ...input }
      const { meetings } = await call(addMeetingSeries, series)
      announce(t.seriesPlanned(meetings.length))
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={t.seriesTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <RuleFields rule={rule} onChange={(change) => setRule((current) => ({ ...current, ...change }))} />
        <MeetingFields form={form} people={people} />
        <DialogActions>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.plan}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

function RuleFields({ rule, onChange }: { rule: SeriesRule; onChange: (change: Partial<SeriesRule>) => void }) {
  const t = useTexts(meetingListTexts)
  return (
    <>
      <div className="field-row">
        <Select
          label={t.ordinal}
          choices={ordinals.map((value) => ({ value, label: t.ordinals[value] }))}
          value={rule.ordinal}
          onChange={(ordinal) => onChange({ ordinal })}
        />
        <Select
          label={t.weekday}
          choices={weekdays.map((value) => ({ value, label: t.weekdays[Number(value) - 1] ?? '' }))}
          value={rule.weekday}
          onChange={(weekday) => onChange({ weekday })}
        />
        <Select
          label={t.every}
          choices={intervals.map((value) => ({ value, label: t.everyChoices[value] }))}
          value={rule.every}
          onChange={(every) => onChange({ every })}
        />
      </div>
      <div className="field-row">
        <DateField label={t.first} value={rule.first} onChange={(first) => first && onChange({ first })} />
        <DateField label={t.last} value={rule.last} onChange={(last) => last && onChange({ last })} />
      </div>
      <p className="field-description">{t.onHoliday}</p>
    </>
  )
}
