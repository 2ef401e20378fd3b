import { CircleCheck, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'

import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { CheckItem } from '../entry.ts'
import { type EntryThing, useClockDeeds } from './clock-deeds.ts'
import { clockTexts } from './clock.texts.ts'
import { entryPageTexts } from './entry-page.texts.ts'
import { areSame } from './rebase-marks.ts'
import { sayDays, sayHours, statusOf } from './thing-words.ts'
import { ThingMenu } from './ThingRow.tsx'

interface Props {
  thing: EntryThing
  checklist: readonly CheckItem[]
}

/** One time of an entry: its day, whether it is done, the checklist to tick, and a note. */
export function OccurrencePanel({ thing, checklist }: Props) {
  const t = useTexts(entryPageTexts)
  const words = useTexts(clockTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { mark } = useClockDeeds()
  const { marks, mayMark } = thing.entry
  const status = statusOf(thing, today, words)
  return (
    <div className={`panel occurrence ${thing.state}`}>
      <div className="occurrence-head">
        <p className="occurrence-day">
          <strong>{sayDays(thing, language)}</strong>
          <span>{sayHours(thing, language)}</span>
          {status ? <StatusMark {...status} /> : <span className="muted">{words.states[thing.state]}</span>}
        </p>
        <ThingMenu thing={thing} />
      </div>
      {marks.doneBy && marks.doneOn && (
        <p className="muted">{t.doneBy(marks.doneBy, formatDay(marks.doneOn, language))}</p>
      )}
      <OpenedLine thing={thing} />
      {checklist.length > 0 && <Checklist thing={thing} checklist={checklist} />}
      {marks.note && !mayMark && (
        <p>
          <PlanText text={marks.note} />
        </p>
      )}
      {mayMark && (
        <>
          <NoteField thing={thing} />
          {thing.state !== 'cancelled' && (
            <Button
              variant={marks.isDone ? 'secondary' : 'primary'}
              icon={marks.isDone ? CircleDashed : CircleCheck}
              onPress={() => mark(thing, { isDone: !marks.isDone })}
            >
              {marks.isDone ? t.markUndone : t.markDone}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function OpenedLine({ thing: { entry } }: { thing: EntryThing }) {
  const t = useTexts(entryPageTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  if (!entry.opened) return null
  return (
    <p>
      {t.opened(formatDay(isoDay(new Date(entry.opened.at)), language))}
      {entry.opened.path && (
        <>
          {' · '}
          <Link to={`/app/${organisation.slug}/${entry.opened.path}`}>{t.see}</Link>
        </>
      )}
    </p>
  )
}

function Checklist({ thing, checklist }: Props) {
  const t = useTexts(entryPageTexts)
  const language = useLanguage()
  const { mark } = useClockDeeds()
  const { marks, mayMark } = thing.entry
  const isDone = (id: string) => marks.ticks.includes(id)
  const tick = (id: string, done: boolean) =>
    mark(thing, { ticks: done ? [...marks.ticks, id] : marks.ticks.filter((one) => one !== id) })
  return (
    <fieldset className="occurrence-checklist">
      <legend>{t.checklistOf(formatDay(thing.startsOn, language))}</legend>
      {checklist.map(({ id, text }) =>
        mayMark ? (
          <Checkbox key={id} isSelected={isDone(id)} onChange={(done) => tick(id, done)}>
            <PlanText text={text} />
          </Checkbox>
        ) : (
          <p key={id}>
            <StatusMark status={isDone(id) ? 'done' : 'waiting'} label={textIn(text, language)} />
          </p>
        ),
      )}
    </fieldset>
  )
}

/** What is typed stays, whatever else is marked meanwhile; what somebody else has written is shown beside it. */
function NoteField({ thing }: { thing: EntryThing }) {
  const t = useTexts(entryPageTexts)
  const { mark } = useClockDeeds()
  const stored = thing.entry.marks.note
  const [typed, setTyped] = useState<{ note: typeof stored; on: typeof stored } | null>(null)
  if (typed && areSame(typed.note, stored)) setTyped(null)
  const isElsewhere = typed !== null && !areSame(typed.on, stored)
  return (
    <div className="occurrence-note">
      <OptionalTextField
        label={t.note}
        name="note"
        isLong
        value={typed ? typed.note : stored}
        onChange={(note) => setTyped({ note, on: typed ? typed.on : stored })}
        error={undefined}
      />
      {isElsewhere && (
        <p role="status">
          {t.noteMeanwhile} {stored ? <PlanText text={stored} /> : '–'}
        </p>
      )}
      {typed && (
        <Button size="small" onPress={() => mark(thing, { note: typed.note })}>
          {t.saveNote}
        </Button>
      )}
    </div>
  )
}
