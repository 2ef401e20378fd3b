import { useEffect, useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { addFollowUp, listFollowUps } from '../actions.contract.ts'
import { type FollowUp, followUpInput, type FollowUpInput, noFollowUpDetails, reportedStates } from '../follow-up.ts'
import { FollowUpDetails } from '../action/web/FollowUpDetails.tsx'
import type { OutlinedAction } from '../outline.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanForm } from './PlanForm.tsx'
import { PlanText } from './PlanText.tsx'
import { usePlanForm } from './usePlanForm.ts'

/** How an action goes: words, a state when it has changed, and what was said before. */
export function FollowUpForm({ action, onDone }: { action: OutlinedAction; onDone: () => void }) {
  const t = useTexts(planFormTexts)
  const { organisation, today } = usePlace()
  const state = usePlanForm<FollowUpInput, FollowUpInput>({
    schema: followUpInput,
    initial: { on: today, text: {}, state: null, reach: null, ...noFollowUpDetails },
    draftKey: `followUp.${action.id}`,
    send: (value) => call(addFollowUp, { ...value, organisation: organisation.slug, action: action.id }),
    onDone,
  })
  const { draft, field, set } = state.form
  const states = [
    { value: 'keep' as const, label: t.states.keep },
    ...reportedStates.map((value) => ({ value, label: t.states[value] })),
  ]
  return (
    <>
      <p className="follow-up-action">
        <PlanText text={action.title} />
      </p>
      <PlanForm state={state}>
        <LocalTextField label={t.followUpText} isLong {...field('text')} />
        <div className="field-row">
          <Select
            label={t.state}
            description={t.stateHelp}
            {...field('state')}
            value={draft.state ?? 'keep'}
            choices={states}
            onChange={(chosen) => set('state', chosen === 'keep' ? null : chosen)}
          />
          <DateField
            label={t.followUpOn}
            {...field('on')}
            value={draft.on}
            onChange={(on) => set('on', on ?? today)}
            max={today}
          />
        </div>
        <NumberField label={t.reach} isOptional minValue={0} {...field('reach')} value={draft.reach} />
        <FollowUpDetails form={state.form} />
      </PlanForm>
      <Earlier action={action} />
    </>
  )
}

function Earlier({ action }: { action: OutlinedAction }) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const [notes, setNotes] = useState<readonly FollowUp[]>([])
  useEffect(() => {
    let isWanted = true
    void call(listFollowUps, { organisation, action: action.id }).then(
      ({ followUps }) => isWanted && setNotes(followUps),
    )
    return () => {
      isWanted = false
    }
  }, [organisation, action.id])
  return (
    <section className="earlier">
      <h3>{t.earlier}</h3>
      {notes.length === 0 && <p className="muted">{t.noneEarlier}</p>}
      <ol>
        {notes.map(({ id, on, authorName, text, state, reach }) => (
          <li key={id}>
            <p className="muted small">
              {formatDay(on, language)}, {authorName}
              {state && ` · ${t.states[state]}`}
              {reach !== null && ` · ${t.reached(formatNumber(reach, language))}`}
            </p>
            <p>
              <PlanText text={text} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
