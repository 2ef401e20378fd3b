import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import type { Endpoint } from '#shared/endpoint.ts'
import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { updateAction } from '../actions.contract.ts'
import { changedFields } from '../plan-change.ts'
import { updateGoal, updatePriority, updateProgramme } from '../plans.contract.ts'
import { sayField } from './content-lines.ts'
import { sayFieldName } from './field-names.ts'
import type { MovableKind } from './plan-deeds.ts'
import { pastVersionTexts } from './past-version.texts.ts'
import { faultWords } from './plan-faults.texts.ts'
import { planFormTexts } from './plan-forms.texts.ts'

type Content = Record<string, unknown>

interface Props {
  part: { kind: MovableKind; id: string }
  current: { version: number; content: Content }
  past: { at: string; byName: string; content: Content }
  onClose: () => void
  onRestored: () => Promise<void>
}

/** The fields that a past content can give back: those in which it differs and which there still are. */
export const restorableFields = (current: Content, past: Content): string[] =>
  changedFields(current, past).filter((field) => field in current && field in past)

/** An earlier version of a part beside what it says now: which of its fields are brought back is chosen here. */
export function PastVersion({ part, current, past, onClose, onRestored }: Props) {
  const t = useTexts(pastVersionTexts)
  const { nothing } = useTexts(planFormTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { act, isBusy } = useAct(useTexts(faultWords))
  const fields = restorableFields(current.content, past.content)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = fields.filter((field) => !left.has(field))

  async function restore() {
    const content = { ...current.content, ...Object.fromEntries(chosen.map((field) => [field, past.content[field]])) }
    const isDone = await act(
      () => update(part.kind, { ...content, organisation, id: part.id, version: current.version }),
      t.broughtBack,
    )
    if (isDone) await onRestored()
  }

  return (
    <section className="past-version" aria-labelledby="past-version">
      <h3 id="past-version" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.pastVersion(formatMoment(new Date(past.at), language), past.byName)}
      </h3>
      <p className="muted">{t.pastHelp}</p>
      <ul className="past-fields">
        {fields.map((field) => (
          <li key={field}>
            <Checkbox
              isSelected={!left.has(field)}
              onChange={(isWanted) => setLeft(isWanted ? without(left, field) : new Set([...left, field]))}
            >
              {sayFieldName(field, language)}
            </Checkbox>
            <dl>
              <dt>{t.saysNow}</dt>
              <dd>{sayField(field, current.content[field], language) ?? nothing}</dd>
              <dt>{t.saidThen}</dt>
              <dd>
                <b>{sayField(field, past.content[field], language) ?? nothing}</b>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{t.backToHistory}</Button>
        {chosen.length > 0 && (
          <Button variant="primary" isBusy={isBusy} onPress={() => void restore()}>
            {t.bringBackChosen(chosen.length)}
          </Button>
        )}
      </DialogActions>
    </section>
  )
}

const without = (set: ReadonlySet<string>, field: string): ReadonlySet<string> =>
  new Set([...set].filter((one) => one !== field))

/** The ordinary change of a part: it meets the same rules, rights and conflicts as one from a form. */
function update(kind: MovableKind, value: Content): Promise<unknown> {
  const to = <Input extends object>(endpoint: Endpoint<Input, unknown>) => call(endpoint, value as Input)
  switch (kind) {
    case 'programme':
      return to(updateProgramme)
    case 'priority':
      return to(updatePriority)
    case 'goal':
      return to(updateGoal)
    case 'action':
      return to(updateAction)
  }
}
