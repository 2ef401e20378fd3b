import { useState } from 'react'
import { useNavigate } from 'react-router'

import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { faultSentence } from '../../tables/fault-sentence.ts'
import { limits } from '../../tables/files/limits.ts'
import { tableFault } from '../figure-upload.ts'
import { uploadFigures } from '../figure-uploads.contract.ts'
import { FileDrop } from './FileDrop.tsx'
import { ownFiguresAddress, uploadAddress } from './own-addresses.ts'
import { TemplateLinks } from './OwnFiguresAside.tsx'
import { uploadTexts } from './upload.texts.ts'
import { WizardSteps } from './WizardSteps.tsx'

interface Refusal {
  attempt: number
  message: string
}

/** The first step: a file is chosen and sent. */
export function SendFilePage() {
  const t = useTexts(uploadTexts)
  const network = useTexts(faultTexts).network
  const language = useLanguage()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const [file, setFile] = useState<File>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)
  const refuse = (message: string) => setRefusal({ attempt: (refusal?.attempt ?? 0) + 1, message })

  async function send() {
    if (!file) return refuse(t.noFile)
    if (file.size > limits.fileBytes) return refuse(t.tooLarge)
    setBusy(true)
    try {
      const { id } = await call(uploadFigures, { organisation: organisation.slug, filename: file.name }, { file })
      await navigate(uploadAddress(organisation.slug, id))
    } catch (error) {
      if (error instanceof NetworkError) refuse(network)
      else if (error instanceof ApiError) refuse(sayRefusal(error))
      else throw error
    } finally {
      setBusy(false)
    }
  }

  /** The table's own fault in words, when that is what was wrong. */
  function sayRefusal({ problem, advice }: ApiError): string {
    const fault = tableFault.safeParse((problem as { tableFault?: unknown }).tableFault)
    return fault.success ? faultSentence(fault.data, language) : advice
  }

  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: ownFiguresAddress(organisation.slug) }]} />}
      />
      <WizardSteps step={1} />
      <form
        className="form wizard"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {refusal && (
          <ErrorSummary
            key={refusal.attempt}
            title={t.notSent}
            faults={[{ message: refusal.message, field: 'file' }]}
          />
        )}
        <h2>{t.fileTitle}</h2>
        <p className="lead">{t.fileLead}</p>
        <FileDrop file={file} accept=".xlsx,.xlsm,.csv,.txt,.tsv" formats={t.formats} onChoose={setFile} />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {isBusy ? t.sending : t.send}
          </Button>
        </div>
        <section className="own-figures-section">
          <h2>{t.noTable}</h2>
          <TemplateLinks slug={organisation.slug} />
        </section>
      </form>
    </>
  )
}
