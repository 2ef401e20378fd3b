import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { type DeletedPlanObject, listDeletedPlanObjects, restorePlanObject } from '../plan-objects.contract.ts'
import { faultWords } from './plan-faults.texts.ts'
import { planFormTexts } from './plan-forms.texts.ts'
import { PlanText } from './PlanText.tsx'

/** What was deleted from the organisation's plans, newest first, each with the way back. */
export function DeletedParts() {
  const t = useTexts(planFormTexts)
  const faults = useTexts(faultWords)
  const organisation = usePlace().organisation.slug
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [parts, setParts] = useState<readonly DeletedPlanObject[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void call(listDeletedPlanObjects, { organisation }).then(({ deleted }) => isWanted && setParts(deleted))
    return () => {
      isWanted = false
    }
  }, [organisation])

  async function restore({ kind, id }: DeletedPlanObject) {
    try {
      await call(restorePlanObject, { organisation, kind, id })
      setParts((before) => before?.filter((part) => part.id !== id) ?? null)
      announce(t.restored)
      await revalidate()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    }
  }

  if (!parts) return <Skeleton />
  if (parts.length === 0) return <p className="muted">{t.noneDeleted}</p>
  return (
    <ul className="plan-history">
      {parts.map((part) => (
        <DeletedPart key={part.id} part={part} onRestore={() => void restore(part)} />
      ))}
    </ul>
  )
}

function DeletedPart({ part, onRestore }: { part: DeletedPlanObject; onRestore: () => void }) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const { kind, title, deletedAt, deletedBy, mayRestore } = part
  return (
    <li className="deleted-part">
      <div>
        <p>
          <PlanText text={title} />
        </p>
        <p className="muted small">
          {t.titles[kind]} · {deletedBy} · {formatMoment(new Date(deletedAt), language)}
        </p>
      </div>
      {mayRestore && (
        <Button size="small" onPress={onRestore} aria-label={`${t.undo}: ${textIn(title, language)}`}>
          {t.undo}
        </Button>
      )}
    </li>
  )
}
