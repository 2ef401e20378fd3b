import { useEffect, useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { changedFields, type PlanChange } from '../plan-change.ts'
import { listPlanChanges } from '../plan-objects.contract.ts'
import { sayField } from './content-lines.ts'
import { fieldNames } from './field-names.ts'
import type { MovableKind } from './plan-deeds.ts'
import { planFormTexts } from './plan-forms.texts.ts'

/** Everything that has happened to a part of the plan, newest first: who, when, and what it said before and after. */
export function HistoryView({ kind, id }: { kind: MovableKind; id: string }) {
  const t = useTexts(planFormTexts)
  const organisation = usePlace().organisation.slug
  const [changes, setChanges] = useState<readonly PlanChange[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void call(listPlanChanges, { organisation, kind, id }).then((answer) => isWanted && setChanges(answer.changes))
    return () => {
      isWanted = false
    }
  }, [organisation, kind, id])
  if (!changes) return <Skeleton />
  if (changes.length === 0) return <p className="muted">{t.noChanges}</p>
  return (
    <ol className="plan-history">
      {changes.map((change) => (
        <Change key={`${change.version} ${change.at}`} change={change} />
      ))}
    </ol>
  )
}

function Change({ change: { change, at, byName, before, after } }: { change: PlanChange }) {
  const t = useTexts(planFormTexts)
  const names = useTexts(fieldNames)
  const language = useLanguage()
  const fields = before && after ? changedFields(before, after) : []
  return (
    <li>
      <p>
        <strong>{t.changes[change]}</strong> · {byName} ·{' '}
        <span className="muted">{formatMoment(new Date(at), language)}</span>
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{field in names ? names[field as keyof typeof names] : field}</dt>
              <dd>
                <del>{sayField(field, before?.[field], language) ?? t.nothing}</del>{' '}
                <ins>{sayField(field, after?.[field], language) ?? t.nothing}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
