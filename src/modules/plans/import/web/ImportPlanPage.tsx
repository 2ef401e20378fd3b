import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import { uploadTexts } from '#modules/indicators/own/web/upload.texts.ts'
import { WizardSteps } from '#modules/indicators/own/web/WizardSteps.tsx'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { SentPlanView } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import { discardPlanImport } from '../plan-imports.contract.ts'
import { planAddress, sendPlanAddress } from './import-addresses.ts'
import type { PlanImportData } from './plan-import.loader.ts'
import { PlanCheckStep } from './PlanCheckStep.tsx'
import { PlanColumnStep } from './PlanColumnStep.tsx'
import { type Taken, TakenPlanView } from './TakenPlanView.tsx'
import { usePlanPreview } from './use-plan-preview.ts'

/** The steps of a plan that has been sent: its columns, its check, and its end. */
export function ImportPlanPage() {
  const data = useLoaderData<PlanImportData>()
  const t = useTexts(planImportTexts)
  const { organisation } = usePlace()
  const [taken, setTaken] = useState<Taken>()
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={data.sent.filename}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: planAddress(organisation.slug) }]} />}
      />
      {taken ? <TakenPlanView taken={taken} /> : <OpenImport key={data.sent.id} data={data} onTaken={setTaken} />}
    </>
  )
}

function OpenImport({ data, onTaken }: { data: PlanImportData; onTaken: (taken: Taken) => void }) {
  const { sent, preview: first } = data
  const { organisation } = usePlace()
  const hasColumns = sent.kind !== 'kaarna'
  const [step, setStep] = useState<2 | 3>(hasColumns ? 2 : 3)
  const [wasTurned, setTurned] = useState(false)
  const previewing = usePlanPreview(organisation.slug, sent.id, first)
  const go = (next: 2 | 3) => {
    setStep(next)
    setTurned(true)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <WizardSteps step={step} />
      {step === 2 ? (
        <PlanColumnStep previewing={previewing} takesFocus={wasTurned} onNext={() => go(3)} />
      ) : (
        <PlanCheckStep
          data={data}
          previewing={previewing}
          takesFocus={wasTurned}
          onBack={hasColumns ? () => go(2) : null}
          onTaken={onTaken}
        />
      )}
      <Discarding sent={sent} />
    </>
  )
}

function Discarding({ sent: { id, filename } }: { sent: SentPlanView }) {
  const t = useTexts(uploadTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const [isAsking, setAsking] = useState(false)
  async function discard() {
    await call(discardPlanImport, { organisation: organisation.slug, id })
    announce(t.discarded)
    await navigate(sendPlanAddress(organisation.slug))
  }
  return (
    <div className="wizard-end">
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t.discard}
      </Button>
      <ConfirmDialog
        title={t.discardTitle(filename)}
        confirmLabel={t.discard}
        isOpen={isAsking}
        isDanger
        onConfirm={() => void discard()}
        onClose={() => setAsking(false)}
      >
        <p>{t.discardText}</p>
      </ConfirmDialog>
    </div>
  )
}
