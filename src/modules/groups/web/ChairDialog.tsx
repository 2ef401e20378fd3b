import { useRevalidator } from 'react-router'
import { z } from 'zod'

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
import { passChair } from '../members.contract.ts'
import { yearsLater } from '../rules/chair-rotates.rule.ts'
import type { GroupProps } from './GroupPage.tsx'
import { groupFormTexts } from './group-forms.texts.ts'

const turn = z.object({ member: z.uuid(), from: z.iso.date(), until: z.iso.date().nullable() })
interface Draft {
  member: string | null
  from: string | null
  until: string | null
}

/** Gives the chair to a member, as the rule of rotation proposes it unless something else is chosen. */
export function ChairDialog({ data, onClose }: GroupProps & { onClose: () => void }) {
  const t = useTexts(groupFormTexts)
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { group, members, turns, chair } = data
  const rotation = group.rules.find(({ kind }) => kind === 'chairRotates')
  const from = turns?.next?.from ?? today
  const until = rotation?.kind === 'chairRotates' ? addDays(yearsLater(from, rotation.everyYears), -1) : null
  const form = useForm<Draft, z.infer<typeof turn>>({
    schema: turn,
    initial: { member: turns?.next?.member?.id ?? null, from, until },
    labels: { member: t.chairMember, from: t.chairFrom, until: t.chairUntil },
    faults: t.faults,
    async submit(value) {
      await call(passChair, { organisation: organisation.slug, group: group.id, ...value })
      await revalidate()
      announce(t.chairPassed)
      onClose()
    },
  })
  const candidates = members.filter(({ role }) => role !== 'chair' && role !== 'deputy' && role !== 'expert')
  return (
    <Dialog title={t.chairTitle} isOpen onClose={onClose}>
      <Form form={form}>
        {chair.state === 'held' && <p>{t.chairLead}</p>}
        <Select
          label={t.chairMember}
          placeholder={t.choose}
          choices={candidates.map(({ id, name, title }) => ({
            value: id,
            label: name,
            ...(title ? { description: title } : {}),
          }))}
          {...form.field('member')}
        />
        <div className="field-row">
          <DateField label={t.chairFrom} {...form.field('from')} />
          <DateField label={t.chairUntil} isOptional {...form.field('until')} />
        </div>
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.chairTitle}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
