import { useState } from 'react'
import { useNavigate } from 'react-router'

import { FileDrop } from '#modules/indicators/own/web/FileDrop.tsx'
import { uploadTexts } from '#modules/indicators/own/web/upload.texts.ts'
import { WizardSteps } from '#modules/indicators/own/web/WizardSteps.tsx'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { largestPlanBytes } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import { sendPlan } from '../plan-imports.contract.ts'
import { planAddress, planImportAddress } from './import-addresses.ts'
import { sayRefusal } from './import-refusal.ts'

/** The first step: the file with the plan is chosen and sent. */
export function SendPlanPage() {
  const t = useTexts(planImportTexts)
  const words = useTexts(uploadTexts)
  const network = useTexts(faultTexts).network
  const language = useLanguage()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const [file, setFile] = useState<File>()
  const [refusal, setRefusal] = useState<{ attempt: number; message: string }>()
  const [isBusy, setBusy] = useState(false)
  const refuse = (message: string) => setRefusal({ attempt: (refusal?.attempt ?? 0) + 1, message })

  async function send() {
    if (!file) return refuse(words.noFile)
    if (file.size > largestPlanBytes) return refuse(t.tooLarge)
    setBusy(true)
    try {
      const { id } = await call(sendPlan, { organisation: organisation.slug, filename: file.name }, { file })
      await navigate(planImportAddress(organisation.slug, id))
    } catch (error) {
      if (error instanceof NetworkError) refuse(network)
      else if (error instanceof ApiError) refuse(sayRefusal(error, t, language))
      else throw error
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: planAddress(organisation.slug) }]} />}
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
            title={words.notSent}
            faults={[{ message: refusal.message, field: 'file' }]}
          />
        )}
        <h2>{words.fileTitle}</h2>
        <p className="lead">{t.fileLead}</p>
        <FileDrop file={file} accept=".xlsx,.xlsm,.csv,.txt,.tsv,.json" formats={t.formats} onChoose={setFile} />
        <div className="form-actions">
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {isBusy ? words.sending : words.send}
          </Button>
        </div>
        <section className="own-figures-section">
          <h2>{t.jsonTitle}</h2>
          <p>{t.jsonText}</p>
        </section>
      </form>
    </>
  )
}
