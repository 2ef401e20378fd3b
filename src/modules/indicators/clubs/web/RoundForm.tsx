import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import type { ClubIndicator, ClubRoundHead } from '../club.ts'
import { addClubRound } from '../club-indicators.contract.ts'
import { type RoundDays, roundDays } from '../club-round.ts'
import { updateClubRound } from '../club-rounds.contract.ts'
import { clubFaults } from './club-faults.texts.ts'
import { clubFormTexts } from './club-forms.texts.ts'
import { useFreshOnRefusal } from './use-fresh-on-refusal.ts'

interface Draft {
  year: number | null
  dueOn: Day | null
  embargoOn: Day | null
}

interface Props {
  /** The club's slug. */
  club: string
  onClose: () => void
}

const newRound = roundDays.extend({ year: z.int().min(1900).max(2200) })

/** Begins a round: the year, and the days on which figures are due and are opened. */
export function RoundForm({ club, indicator, onClose }: Props & { indicator: ClubIndicator }) {
  const t = useTexts(clubFormTexts)
  const { organisation, today } = usePlace()
  const submit = async (round: RoundDays & { year: number }) => {
    await call(addClubRound, { organisation: organisation.slug, club, indicator: indicator.id, ...round })
  }
  const initial = {
    year: (indicator.rounds[0]?.year ?? Number(today.slice(0, 4)) - 2) + 1,
    dueOn: addDays(today, 56),
    embargoOn: addDays(today, 84),
  }
  return <DaysForm title={t.newRound} initial={initial} submit={submit} onClose={onClose} hasYear />
}

/** Moves the days of a round that has begun. */
export function RoundDaysForm({ club, round, onClose }: Props & { round: ClubRoundHead }) {
  const t = useTexts(clubFormTexts)
  const { organisation } = usePlace()
  const { id, version, year, dueOn, embargoOn } = round
  // Days that somebody else has moved meanwhile are seen behind the form; saved again, ours stand.
  const fresh = useFreshOnRefusal()
  const place = { organisation: organisation.slug, club, round: id, version }
  const submit = (days: RoundDays) =>
    fresh(() => call(updateClubRound, { ...place, dueOn: days.dueOn, embargoOn: days.embargoOn }))
  return <DaysForm title={t.editRound} initial={{ year, dueOn, embargoOn }} submit={submit} onClose={onClose} />
}

interface DaysFormProps {
  title: string
  initial: Draft
  hasYear?: boolean
  submit: (round: z.infer<typeof newRound>) => Promise<void>
  onClose: () => void
}

function DaysForm({ title, initial, hasYear = false, submit, onClose }: DaysFormProps) {
  const t = useTexts(clubFormTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<Draft, z.infer<typeof newRound>>({
    schema: newRound,
    initial,
    labels: { year: t.year, dueOn: t.dueOn, embargoOn: t.embargoOn },
    faults: useTexts(clubFaults),
    async submit(round) {
      await submit(round)
      announce(t.saved)
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form form={form}>
        {hasYear && <NumberField label={t.year} formatOptions={{ useGrouping: false }} {...form.field('year')} />}
        <DateField label={t.dueOn} {...form.field('dueOn')} />
        <DateField label={t.embargoOn} description={t.embargoHelp} {...form.field('embargoOn')} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
