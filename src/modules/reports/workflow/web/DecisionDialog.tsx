import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import type { LocalText } from '#shared/local-text.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea, TextField } from '#web/ui/TextField.tsx'
import { decideOnReport, type ReportWay } from '../way.contract.ts'
import { decisionInput, longestReasons, type Outcome, outcomes } from '../way.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { BodyField } from './BodyField.tsx'
import { handlingTexts } from './handling.texts.ts'
import { useStageNames } from './use-stage-names.ts'
import { useRefused } from './use-way-act.ts'

interface Draft {
  outcome: Outcome
  body: LocalText
  metOn: string
  section: string
  minutesUrl: string
  reasons: string
}

/** What the body of the stage decided, by whoever has its right. */
export function DecisionDialog({ way, onClose }: { way: ReportWay; onClose: () => void }) {
  const t = useTexts(handlingTexts)
  const words = useTexts(workflowTexts)
  const nameOf = useStageNames(way)
  const { organisation, today } = usePlace()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const form = useForm({
    schema: emptyAsNull,
    initial: initialOf(way, today),
    labels: {
      outcome: t.outcome,
      body: t.body,
      metOn: t.metOn,
      section: t.section,
      minutesUrl: t.minutes,
      reasons: t.reasons,
    },
    faults: t.faults,
    async submit(decision) {
      const place = { organisation: organisation.slug, report: way.report.id, version: way.version }
      await call(decideOnReport, { ...place, ...decision })
      await revalidate()
      announce(t.decided)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, set } = form
  const isLast = way.stages.at(-1) === way.stage && draft.outcome !== 'returned'
  return (
    <Dialog title={t.decideTitle(nameOf(way.stage))} isOpen onClose={onClose}>
      <Form form={form}>
        <RadioGroup
          label={t.outcome}
          choices={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          value={draft.outcome}
          onChange={(outcome) => outcome && set('outcome', outcome)}
        />
        {isLast && <p className="notice">{t.decideLast}</p>}
        <BodyField stage={way.stage} field={form.field('body')} />
        <DateField
          label={t.metOn}
          max={today}
          {...form.field('metOn')}
          value={draft.metOn || null}
          onChange={(day) => set('metOn', day ?? '')}
        />
        <TextField label={t.section} isOptional {...form.field('section')} />
        <TextField label={t.minutes} type="url" isOptional {...form.field('minutesUrl')} />
        <TextArea
          label={t.reasons}
          description={t.reasonsHelp}
          isOptional={draft.outcome !== 'returned'}
          maxLength={longestReasons}
          {...form.field('reasons')}
        />
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.record}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

/** The body as it is known to be called, in the languages of the report. */
const initialOf = ({ knownBody, languages }: ReportWay, today: string): Draft => ({
  outcome: 'approved',
  body: Object.fromEntries(
    languages.flatMap((language) => (knownBody?.[language] ? [[language, knownBody[language]]] : [])),
  ),
  metOn: today,
  section: '',
  minutesUrl: '',
  reasons: '',
})

const nullIfEmpty = (words: unknown) => (typeof words === 'string' && words.trim() === '' ? null : words)

/** A form has no nulls: what is left empty is not told. */
const emptyAsNull = z.preprocess((draft: Draft) => {
  const { section, minutesUrl, reasons } = draft
  return {
    ...draft,
    section: nullIfEmpty(section),
    minutesUrl: nullIfEmpty(minutesUrl),
    reasons: nullIfEmpty(reasons),
  }
}, decisionInput)
