import { Undo2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { changedFields, type PlanChange } from '../plan-change.ts'
import { listPlanChanges } from '../plan-objects.contract.ts'
import { sayField } from './content-lines.ts'
import { sayFieldName } from './field-names.ts'
import { PastVersion, restorableFields } from './PastVersion.tsx'
import type { MovableKind } from './plan-deeds.ts'
import { pastVersionTexts } from './past-version.texts.ts'
import { planFormTexts } from './plan-forms.texts.ts'

type History = z.infer<(typeof listPlanChanges)['output']>

/** Everything that has happened to a part of the plan, newest first: who, when, and what it said before and after. */
export function HistoryView({ kind, id }: { kind: MovableKind; id: string }) {
  const t = useTexts(planFormTexts)
  const organisation = usePlace().organisation.slug
  const [history, setHistory] = useState<History | null>(null)
  const [chosen, setChosen] = useState<PlanChange | null>(null)
  const reload = useCallback(
    () => call(listPlanChanges, { organisation, kind, id }).then(setHistory),
    [organisation, kind, id],
  )
  useEffect(() => {
    void reload()
  }, [reload])
  if (!history) return <Skeleton />
  if (history.changes.length === 0) return <p className="muted">{t.noChanges}</p>
  if (chosen?.after)
    return (
      <PastVersion
        part={{ kind, id }}
        current={history.current}
        past={{ at: chosen.at, byName: chosen.byName, content: chosen.after }}
        onClose={() => setChosen(null)}
        onRestored={async () => {
          await reload()
          setChosen(null)
        }}
      />
    )
  return (
    <ol className="plan-history">
      {history.changes.map((change) => (
        <Change
          // A move leaves the version as it was.
          key={`${change.version} ${change.change} ${change.at}`}
          change={change}
          isOther={!history.current.isDeleted && isOther(change, history.current.content)}
          onRestore={() => setChosen(change)}
        />
      ))}
    </ol>
  )
}

/** Whether the part said something else after the change than it says now. */
const isOther = ({ change, after }: PlanChange, current: Record<string, unknown>): boolean =>
  change !== 'moved' && after !== null && restorableFields(current, after).length > 0

interface ChangeProps {
  change: PlanChange
  isOther: boolean
  onRestore: () => void
}

function Change({ change: { change, at, byName, before, after }, isOther: canRestore, onRestore }: ChangeProps) {
  const t = useTexts(planFormTexts)
  const past = useTexts(pastVersionTexts)
  const language = useLanguage()
  const fields = before && after ? changedFields(before, after) : []
  const moment = formatMoment(new Date(at), language)
  return (
    <li>
      <p>
        <strong>{t.changes[change]}</strong> · {byName} · <span className="muted">{moment}</span>
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{sayFieldName(field, language)}</dt>
              <dd>
                <del>{sayField(field, before?.[field], language) ?? t.nothing}</del>{' '}
                <ins>{sayField(field, after?.[field], language) ?? t.nothing}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {canRestore && (
        <Button
          size="small"
          variant="quiet"
          icon={Undo2}
          onPress={onRestore}
          aria-label={`${past.bringBack}: ${moment}`}
        >
          {past.bringBack}
        </Button>
      )}
    </li>
  )
}
