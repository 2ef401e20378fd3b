import { useRevalidator } from 'react-router'
import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { type HandlingStage, handlingStages } from '../../report-head.ts'
import { arrangeReportWay, type ReportWay, stageDays } from '../way.contract.ts'
import { type DatedStage, proposeDays, type StageDays } from '../way.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { handlingTexts } from './handling.texts.ts'
import { useRefused } from './use-way-act.ts'

const schema = z.object({ stages: z.array(z.enum(handlingStages)), days: stageDays })

interface Draft {
  stages: readonly HandlingStage[]
  days: StageDays
}

const draftOf = ({ stages, days }: ReportWay): Draft => ({ stages, days })

/** Which stages a report goes through, and the last day of each: proposed back from the last meeting, each to be changed. */
export function ArrangeDialog({ way, onClose }: { way: ReportWay; onClose: () => void }) {
  const t = useTexts(handlingTexts)
  const words = useTexts(workflowTexts)
  const organisation = usePlace().organisation.slug
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const refused = useRefused()
  const form = useForm({
    schema,
    initial: draftOf(way),
    labels: { stages: t.stages, days: t.meeting },
    faults: t.faults,
    async submit(value) {
      await call(arrangeReportWay, { organisation, report: way.report.id, version: way.version, ...value })
      await revalidate()
      announce(t.arranged)
      onClose()
    },
    onRefused: refused,
  })
  const { draft, set, failure } = form
  const stages = handlingStages.filter((stage) => draft.stages.includes(stage))
  const last = stages.at(-1)
  const meeting = (last && draft.days[last]) ?? null
  const setDay = (stage: DatedStage, day: Day | null) => {
    const { [stage]: _, ...others } = draft.days
    set('days', day === null ? others : { ...others, [stage]: day })
  }
  const faultOf = (stage: DatedStage) => failure.faults.find(({ path }) => path?.join('.') === `days.${stage}`)?.message
  return (
    <Dialog title={t.arrangeTitle} isOpen onClose={onClose}>
      <Form form={form}>
        <p>{t.arrangeText}</p>
        <CheckboxGroup
          label={t.stages}
          choices={handlingStages.map((value) => ({ value, label: words.stages[value] }))}
          {...form.field('stages')}
        />
        {last && (
          <DateField
            label={t.meetingOf(words.stages[last])}
            value={meeting}
            onChange={(day) => setDay(last, day)}
            error={faultOf(last)}
          />
        )}
        {meeting !== null && (
          <div className="handling-deeds">
            <Button onPress={() => set('days', proposeDays(stages, meeting))}>{t.propose}</Button>
          </div>
        )}
        <div className="way-days">
          {(['draft', ...stages.slice(0, -1)] as const).map((stage) => (
            <DateField
              key={stage}
              label={t.lastDay(words.stages[stage])}
              value={draft.days[stage] ?? null}
              onChange={(day) => setDay(stage, day)}
              error={faultOf(stage)}
            />
          ))}
        </div>
        <DialogActions>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
