import { useRevalidator } from 'react-router'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { type FormState, useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { findings } from '../concern.ts'
import { type FindingInput, findingInput } from '../concern-finding.ts'
import { addFinding } from '../concerns.contract.ts'
import { concernTexts } from '../concerns.texts.ts'
import { concernFaults } from './concern-faults.texts.ts'
import { concernPageTexts } from './concern-pages.texts.ts'

type Draft = Pick<FindingInput, 'finding' | 'reasoning'> & { indicators: readonly IndicatorKey[] }

const nothing: Draft = { finding: 'confirmed', indicators: [], reasoning: null }

/** A finding that is being written; the figures it stands on are chosen beside the form. */
export function useFindingForm(concernId: string): FormState<Draft> {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<Draft, FindingInput>({
    schema: findingInput,
    initial: nothing,
    labels: { reasoning: t.reasoning, indicators: t.evidence },
    faults: useTexts(concernFaults),
    async submit(value) {
      await call(addFinding, { organisation, id: concernId, ...value })
      announce(t.wasRecorded)
      form.reset(nothing)
      await revalidate()
    },
  })
  return form
}

interface Props {
  form: FormState<Draft>
  /** The name of a chosen indicator. */
  titleOf: (key: IndicatorKey) => LocalText
  onRemove: (key: IndicatorKey) => void
}

/** What a person says that the chosen figures show. */
export function FindingForm({ form, titleOf, onRemove }: Props) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const language = useLanguage()
  const chosen = form.draft.indicators
  return (
    <section className="finding-form panel">
      <h3>{t.record}</h3>
      <Form form={form} label={t.record}>
        <div className="field">
          <span className="field-label">{t.evidence}</span>
          {chosen.length === 0 ? (
            <p className="field-description">{t.noEvidence}</p>
          ) : (
            <ul className="chip-list">
              {chosen.map((key) => (
                <li key={key}>
                  <Chip label={textIn(titleOf(key), language)} onRemove={() => onRemove(key)} />
                </li>
              ))}
            </ul>
          )}
          {form.field('indicators').error && <p className="field-error">{form.field('indicators').error}</p>}
        </div>
        <RadioGroup
          label={t.found}
          choices={findings.map((value) => ({
            value,
            label: names.findings[value],
            description: t.findingHelp[value],
          }))}
          value={form.draft.finding}
          onChange={(finding) => form.set('finding', finding ?? 'confirmed')}
        />
        <OptionalTextField label={t.reasoning} isLong {...form.field('reasoning')} />
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {t.record}
        </Button>
      </Form>
    </section>
  )
}
