import { useState } from 'react'
import { redirect } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import type { Choice } from '#web/ui/Select.tsx'
import { EntryLayout } from '#modules/organisations/web/EntryLayout.tsx'
import { getSetup } from '../setup.contract.ts'
import { setupTexts } from '../setup.texts.ts'
import { SetupCodeStep } from './SetupCodeStep.tsx'
import { SetupOwnerStep } from './SetupOwnerStep.tsx'
import { SetupPlaceStep } from './SetupPlaceStep.tsx'

/** Once somebody has an account the wizard is closed. */
export async function loadSetup() {
  const { isNeeded } = await call(getSetup, {})
  if (!isNeeded) throw redirect('/app/sign-in')
  return null
}

interface Walk {
  step: 1 | 2 | 3
  code: string
  places: readonly Choice[]
  place: Choice | null
}

/** The first-use wizard: the code, the place, the first owner. What was written stays when one goes back. */
export function SetupPage() {
  const t = useTexts(setupTexts)
  const [walk, setWalk] = useState<Walk>({ step: 1, code: '', places: [], place: null })
  const go = (next: Partial<Walk>) => setWalk((current) => ({ ...current, ...next }))
  const { title, lead } = {
    1: { title: t.codeTitle, lead: t.codeLead },
    2: { title: t.placeTitle, lead: t.placeLead },
    3: { title: t.ownerTitle, lead: t.ownerLead(walk.place?.label ?? '') },
  }[walk.step]
  return (
    <EntryLayout title={title} documentTitle={t.title} lead={lead}>
      <p className="eyebrow setup-step">{t.step(walk.step, 3)}</p>
      {walk.step === 1 && <SetupCodeStep onDone={(code, places) => go({ step: 2, code, places })} />}
      {walk.step === 2 && (
        <SetupPlaceStep places={walk.places} place={walk.place} onDone={(place) => go({ step: 3, place })} />
      )}
      {walk.step === 3 && walk.place && (
        <SetupOwnerStep code={walk.code} place={walk.place.value} onBack={() => go({ step: 2 })} />
      )}
    </EntryLayout>
  )
}
