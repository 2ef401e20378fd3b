import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import { WizardSteps } from '#modules/indicators/own/web/WizardSteps.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { deletePlanObject } from '../../plan-objects.contract.ts'
import type { TakenPlan } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import { planAddress, sendPlanAddress } from './import-addresses.ts'

export interface Taken extends TakenPlan {
  /** The programme was made for the plan, and can be deleted with it. */
  isNew: boolean
}

/** The last step: what came, the way to it, and the way back. */
export function TakenPlanView({ taken: { programmeId, name, counts, isNew } }: { taken: Taken }) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { priorities, goals, actions, leftOut } = counts
  return (
    <>
      <WizardSteps step={4} />
      <section className="wizard" aria-labelledby="taken-title">
        <h2 id="taken-title" tabIndex={-1} ref={title}>
          {t.doneTitle}
        </h2>
        <p className="lead">
          {t.came(priorities, goals, actions)} {t.doneText(textIn(name, language))} {leftOut > 0 && t.leftOut(leftOut)}
        </p>
        <div className="form-actions">
          <LinkButton variant="primary" to={planAddress(organisation.slug, programmeId)}>
            {t.open}
          </LinkButton>
          {isNew && <Undo programmeId={programmeId} />}
        </div>
      </section>
    </>
  )
}

function Undo({ programmeId }: { programmeId: string }) {
  const t = useTexts(planImportTexts)
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { organisation } = usePlace()
  const [isAsking, setAsking] = useState(false)
  async function undo() {
    await call(deletePlanObject, { organisation: organisation.slug, kind: 'programme', id: programmeId, version: 1 })
    announce(t.undone)
    await navigate(sendPlanAddress(organisation.slug))
  }
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t.undo}
      </Button>
      <ConfirmDialog
        title={t.undoTitle}
        confirmLabel={t.undo}
        isOpen={isAsking}
        isDanger
        onConfirm={() => void undo()}
        onClose={() => setAsking(false)}
      >
        <p>{t.undoText}</p>
      </ConfirmDialog>
    </>
  )
}
