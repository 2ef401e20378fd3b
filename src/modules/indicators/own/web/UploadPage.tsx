import { useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { FigureUpload, UploadPreview } from '../figure-upload.ts'
import { discardFigureUpload, importFigureUpload } from '../figure-uploads.contract.ts'
import { CheckStep } from './CheckStep.tsx'
import { ColumnStep } from './ColumnStep.tsx'
import { ownFiguresAddress } from './own-addresses.ts'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import { UploadResult } from './UploadResult.tsx'
import { usePreview } from './use-preview.ts'
import { WizardSteps } from './WizardSteps.tsx'

/** The steps of a file that has been sent: its columns, its check, and its end. */
export function UploadPage() {
  const data = useLoaderData<UploadData>()
  const [sent, setSent] = useState<FigureUpload>()
  const t = useTexts(uploadTexts)
  const { organisation } = usePlace()
  const upload = sent?.id === data.upload.id && data.preview ? sent : data.upload
  const isOpen = data.preview !== null && !sent
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={upload.filename}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: ownFiguresAddress(organisation.slug) }]} />}
      />
      {isOpen && data.preview ? (
        <OpenUpload key={upload.id} data={data} preview={data.preview} onSent={setSent} />
      ) : (
        <UploadResult
          key={upload.id}
          upload={upload}
          indicators={data.indicators}
          onReopen={() => setSent(undefined)}
        />
      )}
    </>
  )
}

interface Props {
  data: UploadData
  preview: UploadPreview
  onSent: (upload: FigureUpload) => void
}

function OpenUpload({ data, preview: first, onSent }: Props) {
  const { upload } = data
  const { organisation } = usePlace()
  const [step, setStep] = useState<2 | 3>(upload.state === 'refused' ? 3 : 2)
  const [target, setTarget] = useState<string | null>()
  const previewing = usePreview(organisation.slug, upload.id, first, upload.reading?.mode ?? 'add')
  const [isBusy, setBusy] = useState(false)
  const { preview, draft, mode } = previewing

  async function send() {
    setBusy(true)
    const { sheet, headingRow } = preview
    const reading = { sheet, headingRow, draft, mode }
    try {
      onSent(await call(importFigureUpload, { organisation: organisation.slug, id: upload.id, ...reading }))
    } finally {
      setBusy(false)
    }
  }

  const go = (next: 2 | 3, column?: string) => {
    setTarget(column ?? null)
    setStep(next)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <WizardSteps step={step} />
      {step === 2 ? (
        <ColumnStep data={data} previewing={previewing} target={target} onNext={() => go(3)} />
      ) : (
        <CheckStep
          data={data}
          previewing={previewing}
          isBusy={isBusy}
          onBack={(column) => go(2, column)}
          onImport={() => void send()}
        />
      )}
      <Discarding upload={upload} />
    </>
  )
}

function Discarding({ upload: { id, filename } }: { upload: FigureUpload }) {
  const t = useTexts(uploadTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const [isAsking, setAsking] = useState(false)
  async function discard() {
    await call(discardFigureUpload, { organisation: organisation.slug, id })
    announce(t.discarded)
    await navigate(ownFiguresAddress(organisation.slug))
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
