import { useMemo } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, call, NetworkError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import { movePlanObject } from '../plan-objects.contract.ts'
import type { PlanDeeds } from './plan-deeds.ts'
import { faultWords } from './plan-faults.texts.ts'
import { planPageTexts } from './plan-page.texts.ts'
import { moveBack } from './plan-undo.ts'
import type { PlanData } from './plan.loader.ts'

/** What can be done from the outline: windows are opened, and parts are moved, which can be taken back. */
export function useDeeds({ rights }: PlanData, open: PlanDeeds['open']): PlanDeeds {
  const t = useTexts(planPageTexts)
  const faults = useTexts(faultWords)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  return useMemo(() => {
    async function move(...[kind, id, position]: Parameters<PlanDeeds['move']>) {
      try {
        await call(movePlanObject, { organisation: organisation.slug, kind, id, position })
        await revalidate()
        offerUndo({ said: t.moved, undo: () => moveBack({ organisation: organisation.slug, kind, id, position }) })
      } catch (error) {
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
        announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
      }
    }
    return { rights, open, move: (...what) => void move(...what) }
  }, [rights, open, organisation.slug, revalidate, announce, offerUndo, t, faults])
}
