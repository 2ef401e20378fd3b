import { useState } from 'react'
import { useLoaderData, useNavigate, useRevalidator } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { OwnIndicator } from '../own-indicator.ts'
import { withdrawOwnIndicator } from '../own-indicators.contract.ts'
import { ownFiguresAddress } from './own-addresses.ts'
import type { OwnIndicatorData } from './own-figures.loader.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { OwnIndicatorForm } from './OwnIndicatorForm.tsx'

/** Where an own indicator is described, changed, and withdrawn. */
export function OwnIndicatorPage() {
  const { indicator, units, editable } = useLoaderData<OwnIndicatorData>()
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const list = ownFiguresAddress(organisation.slug)
  const done = () => {
    announce(t.saved)
    void navigate(list)
  }
  return (
    <>
      <PageHeader
        title={indicator ? textIn(indicator.content.title, language) : t.newTitle}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: list }]} />}
        lead={t.formLead}
        eyebrow={indicator && `${t.key} ${indicator.key}`}
      />
      <div className="own-indicator-form">
        <OwnIndicatorForm
          key={indicator?.version ?? 0}
          indicator={indicator}
          units={units}
          editable={editable}
          onSaved={done}
          onCancel={() => void navigate(list)}
        />
        {indicator?.mayEdit && <Withdrawal indicator={indicator} />}
      </div>
    </>
  )
}

function Withdrawal({ indicator: { key, content, isWithdrawn } }: { indicator: OwnIndicator }) {
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const { organisation } = usePlace()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  async function set(withdrawn: boolean) {
    setBusy(true)
    await call(withdrawOwnIndicator, { organisation: organisation.slug, key, withdrawn })
    setBusy(false)
    setAsking(false)
    announce(withdrawn ? t.withdrawn : t.restored)
    await revalidate()
  }
  return (
    <section className="own-figures-section own-indicator-end">
      {isWithdrawn ? (
        <Button isBusy={isBusy} onPress={() => void set(false)}>
          {t.restore}
        </Button>
      ) : (
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {t.withdraw}
        </Button>
      )}
      <ConfirmDialog
        title={t.withdrawTitle(textIn(content.title, language))}
        confirmLabel={t.withdraw}
        isOpen={isAsking}
        isBusy={isBusy}
        isDanger
        onConfirm={() => void set(true)}
        onClose={() => setAsking(false)}
      >
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </section>
  )
}
