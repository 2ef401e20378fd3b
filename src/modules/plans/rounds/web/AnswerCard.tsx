import { CircleAlert, CircleCheck } from 'lucide-react'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react-aria-components'

import { type Day, formatDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { markOf } from '../../web/StatusBar.tsx'
import { type FollowUpCard, mostWords, needsWords } from '../answer.ts'
import type { AnswerDraft } from './answer-drafts.ts'
import { AnswerConflictView } from './AnswerConflictView.tsx'
import { wordOf } from './answer-words.ts'
import { personalTexts } from './personal.texts.ts'
import type { CardState } from './useAnswers.ts'

interface Props {
  state: CardState
  today: Day
  /** Whose cards these are: an answer that somebody else gave is signed. */
  ownName: string
  onChange: (part: Partial<AnswerDraft>) => void
  onSave: (seen?: FollowUpCard) => void
  onTakeTheirs: (card: FollowUpCard) => void
}

const invalidFields = ':is(input, textarea, [tabindex="0"]):is([data-invalid] *, [data-invalid])'

/** One action: what was said of it last, and how it goes now. */
export function AnswerCard({ state, today, ownName, onChange, onSave, onTakeTheirs }: Props) {
  const t = useTexts(personalTexts)
  const title = useId()
  const { card, draft, isChanged, isBusy, conflict, isGone, faults } = state
  const form = useRef<HTMLFormElement>(null)
  // Whoever saves without looking is taken to what is missing.
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>(invalidFields)?.focus()
  }, [faults])
  function submit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }
  return (
    <li className={`answer-card${card.answer && !isChanged ? ' answered' : ''}`}>
      <form ref={form} aria-labelledby={title} onSubmit={submit} noValidate>
        <CardHead card={card} titleId={title} />
        <Latest card={card} />
        {conflict && (
          <AnswerConflictView
            conflict={conflict}
            draft={draft}
            isBusy={isBusy}
            onKeepMine={() => onSave(conflict.card)}
            onTakeTheirs={() => onTakeTheirs(conflict.card)}
          />
        )}
        {isGone && <Trouble text={t.gone} />}
        <AnswerFields state={state} today={today} onChange={onChange} onSave={onSave} />
        <div className="answer-actions">
          {!isGone && (
            <Button type="submit" isBusy={isBusy}>
              {card.answer ? t.saveAgain : t.save}
            </Button>
          )}
          <CardNote state={state} ownName={ownName} />
        </div>
      </form>
    </li>
  )
}

function CardHead({ card, titleId }: { card: FollowUpCard; titleId: string }) {
  const t = useTexts(personalTexts)
  const { statuses } = useTexts(planPageTexts)
  const language = useLanguage()
  const { title, goal, status, endsOn } = card
  return (
    <header className="answer-head">
      <h2 id={titleId}>
        <PlanText text={title} />
      </h2>
      <p className="muted">
        {t.goal} <PlanText text={goal} />
      </p>
      <p className="answer-status">
        <StatusMark status={markOf[status]} label={statuses[status]} />
        <span className="muted">{endsOn ? t.endsOn(formatDay(endsOn, language)) : t.continuous}</span>
      </p>
    </header>
  )
}

function Latest({ card: { latest } }: { card: FollowUpCard }) {
  const t = useTexts(personalTexts)
  const language = useLanguage()
  return (
    <section className="answer-latest">
      <h3>{t.latest}</h3>
      {latest ? (
        <>
          <p>
            <PlanText text={latest.text} />
          </p>
          <p className="muted small">{t.latestBy(formatDay(latest.on, language), latest.authorName)}</p>
        </>
      ) : (
        <p className="muted">{t.never}</p>
      )}
    </section>
  )
}

function AnswerFields({ state, today, onChange, onSave }: Pick<Props, 'state' | 'today' | 'onChange' | 'onSave'>) {
  const t = useTexts(personalTexts)
  const { card, draft, faults, isGone, isBusy } = state
  const saveByKeys = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey) && !isBusy && !isGone) onSave()
  }
  const isReasonNeeded = draft.state !== null && needsWords(draft.state)
  return (
    <div className="answer-fields">
      <RadioGroup
        label={t.state}
        choices={card.choices.map((value) => ({ value, label: wordOf(value, card, t) }))}
        value={draft.state}
        onChange={(chosen) => onChange({ state: chosen, ...(chosen === 'done' && { doneOn: draft.doneOn ?? today }) })}
        error={faults.state}
      />
      {draft.state === 'done' && (
        <DateField
          label={t.doneOn}
          value={draft.doneOn}
          max={today}
          onChange={(doneOn) => onChange({ doneOn })}
          error={faults.doneOn}
        />
      )}
      <TextArea
        label={isReasonNeeded ? t.reason : t.text}
        isOptional={!isReasonNeeded}
        rows={3}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        description={draft.text.length > mostWords / 2 ? t.letters(draft.text.trim().length, mostWords) : undefined}
        error={faults.text}
        isReadOnly={isGone}
        onKeyDown={saveByKeys}
      />
      <div className="answer-reach">
        <NumberField
          label={t.reach}
          isOptional
          minValue={0}
          value={draft.reach}
          onChange={(reach) => onChange({ reach })}
          unit={t.people}
          error={faults.reach}
        />
      </div>
    </div>
  )
}

function CardNote({ state: { card, isChanged, trouble }, ownName }: Pick<Props, 'state' | 'ownName'>) {
  const t = useTexts(personalTexts)
  const language = useLanguage()
  const { answer } = card
  if (trouble) return <Trouble text={trouble} />
  if (isChanged)
    return (
      <p className="small muted">
        {t.unsaved}. {t.shortcut}
      </p>
    )
  if (!answer) return null
  const day = formatDay(answer.on, language)
  return (
    <p className="answer-saved small">
      <Icon as={CircleCheck} /> {answer.byName === ownName ? t.saved(day) : t.savedBy(answer.byName, day)}
    </p>
  )
}

const Trouble = ({ text }: { text: string }) => (
  <p className="answer-trouble" role="alert">
    <Icon as={CircleAlert} /> {text}
  </p>
)
