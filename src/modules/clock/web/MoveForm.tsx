import { z } from 'zod'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { type Day, formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { type clockMove, listClockMoves } from '../clock.contract.ts'
import type { EntryThing } from './clock-deeds.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'
import { sayWeekday } from './thing-words.ts'
import { useAnswer } from './use-answer.ts'
import { useMarking } from './use-marking.ts'

interface Props {
  thing: EntryThing
  /** The day that it was dropped on. */
  to: Day | undefined
  onDone: () => void
}

const moveDraft = z.object({ to: z.iso.date() })

/** One occurrence to another day, with what goes along shown first. */
export default function MoveForm({ thing, to, onDone }: Props) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const mark = useMarking()
  const { occurrence, isMoved } = thing.entry
  const form = useForm<{ to: Day | null }, z.infer<typeof moveDraft>>({
    schema: moveDraft,
    initial: { to: to ?? thing.startsOn },
    labels: { to: t.moveTo },
    async submit(value) {
      await mark(thing, { movedTo: value.to === occurrence ? null : value.to })
      onDone()
    },
  })
  return (
    <Form form={form}>
      <p>
        <strong>{textIn(thing.title, language)}</strong>
        <br />
        {t.moveNow(formatDay(thing.startsOn, language))}
      </p>
      <DateField
        label={t.moveTo}
        description={form.draft.to === null ? undefined : sayWeekday(form.draft.to, language)}
        {...form.field('to')}
      />
      {isMoved && (
        <p>
          <Button variant="quiet" size="small" onPress={() => form.set('to', occurrence)}>
            {t.moveBack} {formatDay(occurrence, language)}
          </Button>
        </p>
      )}
      {form.draft.to && <Along thing={thing} to={form.draft.to} />}
      <DialogActions>
        <Button onPress={onDone}>{t.cancel}</Button>
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.doMove}
        </Button>
      </DialogActions>
    </Form>
  )
}

type Move = z.infer<typeof clockMove>

/** What depends on it and moves with it to the day. */
function Along({ thing, to }: { thing: EntryThing; to: Day }) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { id, occurrence } = thing.entry
  const { answer } = useAnswer(
    () => call(listClockMoves, { organisation: organisation.slug, id, day: occurrence, to }),
    `${id} ${occurrence} ${to}`,
  )
  if (!answer) return <p className="moves-along muted" aria-busy />
  if (answer.items.length === 0) return <p className="moves-along muted">{t.movesNothing}</p>
  const along = answer.items.filter(({ staysByHand }) => !staysByHand).length
  return (
    <section className="moves-along">
      <h3>{t.movesAlong(along)}</h3>
      <ul>
        {answer.items.map((move) => (
          <li key={`${move.entryId}${move.occurrence}`}>
            <PlanText text={move.title} />
            <span className="muted">{sayMove(move, t.stays, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayMove({ from, to, staysByHand }: Move, stays: string, language: Language): string {
  if (staysByHand) return `${formatDay(from, language)}, ${stays}`
  return from === to ? formatDay(from, language) : `${formatDay(from, language)} → ${formatDay(to, language)}`
}
