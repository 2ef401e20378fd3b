import { FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { Working } from '#modules/indicators/own/web/Working.tsx'
import { formatNumber } from '#shared/number.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { isFault } from '../plan-doubt.ts'
import type { ImportCounts } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import { takePlan } from '../plan-imports.contract.ts'
import { DoubtList } from './DoubtList.tsx'
import { sendPlanAddress } from './import-addresses.ts'
import { sayRefusal } from './import-refusal.ts'
import { ImportedTree } from './ImportedTree.tsx'
import { MeasureAnswers } from './MeasureAnswers.tsx'
import type { PlanImportData } from './plan-import.loader.ts'
import { firstPlace, PlaceFields, placeOf } from './PlaceFields.tsx'
import type { Taken } from './TakenPlanView.tsx'
import { UnitAnswers } from './UnitAnswers.tsx'
import type { PlanPreviewing } from './use-plan-preview.ts'

interface Props {
  data: PlanImportData
  previewing: PlanPreviewing
  takesFocus: boolean
  /** Null: the file has no columns to go back to. */
  onBack: (() => void) | null
  onTaken: (taken: Taken) => void
}

/** The third step: where the plan goes, what comes of the file, and what is doubtful in it. */
export function PlanCheckStep({ data, previewing, takesFocus, onBack, onTaken }: Props) {
  const t = useTexts(planImportTexts)
  const { organisation } = usePlace()
  const { preview, isAsking } = previewing
  const [withoutFaulty, setWithoutFaulty] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])
  const taking = useTaking(previewing, data, { withoutFaulty, onTaken })
  const faults = preview.doubts.filter(isFault)
  return (
    <section className="wizard" aria-labelledby="check-title">
      {taking.refusal && (
        <ErrorSummary
          key={taking.refusal.attempt}
          title={t.failed}
          faults={[{ message: taking.refusal.message, field: undefined }]}
        />
      )}
      <h2 id="check-title" tabIndex={-1} ref={title}>
        {t.treeTitle}
      </h2>
      <Sum counts={preview.counts} />
      {isAsking && <Working label={t.next} />}
      <ImportedTree preview={preview} />
      <DoubtList doubts={faults} kind="fault">
        <Checkbox isSelected={withoutFaulty} onChange={setWithoutFaulty}>
          {t.withoutFaulty}
        </Checkbox>
      </DoubtList>
      <UnitAnswers previewing={previewing} units={data.units} />
      <MeasureAnswers previewing={previewing} />
      <DoubtList doubts={preview.doubts.filter((doubt) => !isFault(doubt))} kind="note" />
      <PlaceFields
        data={data}
        place={taking.place}
        onChange={(place) => {
          taking.setPlace(place)
          const { kind, firstYear, lastYear } = place
          if (firstYear !== null && lastYear !== null && lastYear >= firstYear)
            previewing.change({ term: { kind, firstYear, lastYear } })
        }}
      />
      <div className="form-actions">
        <Button
          variant="primary"
          isBusy={taking.isBusy}
          onPress={() =>
            isAsking ? undefined : faults.length > 0 && !withoutFaulty ? taking.refuse(t.confirmFaults) : taking.take()
          }
        >
          {t.take}
        </Button>
        {onBack && <Button onPress={onBack}>{t.toColumns}</Button>}
        {faults.length > 0 && (
          <LinkButton variant="quiet" icon={FileUp} to={sendPlanAddress(organisation.slug)}>
            {t.sendCorrected}
          </LinkButton>
        )}
      </div>
    </section>
  )
}

function useTaking(
  { preview, reading }: PlanPreviewing,
  { sent, drafts }: PlanImportData,
  { withoutFaulty, onTaken }: { withoutFaulty: boolean; onTaken: Props['onTaken'] },
) {
  const t = useTexts(planImportTexts)
  const network = useTexts(faultTexts).network
  const language = useLanguage()
  const { organisation } = usePlace()
  const [place, setPlace] = useState(() => firstPlace(preview))
  const [refusal, setRefusal] = useState<{ attempt: number; message: string }>()
  const [isBusy, setBusy] = useState(false)
  const refuse = (message: string) => setRefusal((before) => ({ attempt: (before?.attempt ?? 0) + 1, message }))
  async function take() {
    const into = placeOf(place, preview)
    if (!into) return refuse(t.placeMissing)
    setBusy(true)
    try {
      const asked = { organisation: organisation.slug, id: sent.id, reading, into, withoutFaulty }
      const draft = 'programmeId' in into ? drafts.find(({ id }) => id === into.programmeId) : undefined
      onTaken({ ...(await call(takePlan, asked)), isNew: draft === undefined })
      window.scrollTo({ top: 0 })
    } catch (error) {
      if (error instanceof NetworkError) refuse(network)
      else if (error instanceof ApiError) refuse(sayRefusal(error, t, language))
      else throw error
    } finally {
      setBusy(false)
    }
  }
  return { place, setPlace, refusal, refuse, isBusy, take: () => void take() }
}

function Sum({ counts }: { counts: ImportCounts }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const { priorities, goals, actions, rows, passedOver } = counts
  return (
    <>
      <p className="lead">{priorities === 0 ? t.nothing : t.sum(priorities, goals, actions)}</p>
      {rows > 0 && <p className="small muted">{t.rows(formatNumber(rows, language), passedOver)}</p>}
    </>
  )
}
