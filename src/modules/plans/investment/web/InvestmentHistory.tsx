import { useEffect, useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { changedFields, type investmentKinds, type PlanChange } from '../../plan-change.ts'
import { sayFieldName } from '../../web/field-names.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { listInvestmentChanges } from '../investment.contract.ts'
import type { UnitCost } from '../unit-cost.ts'
import { sayInvestmentField } from './say-field.ts'

interface Props {
  kind: (typeof investmentKinds)[number]
  id: string
  unitCosts: readonly UnitCost[]
}

/** Everything that has happened to a unit cost or a calculation, newest first. */
export function InvestmentHistory({ kind, id, unitCosts }: Props) {
  const organisation = usePlace().organisation.slug
  const [changes, setChanges] = useState<readonly PlanChange[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void call(listInvestmentChanges, { organisation, kind, id }).then(
      (answer) => isWanted && setChanges(answer.changes),
    )
    return () => {
      isWanted = false
    }
  }, [organisation, kind, id])
  if (!changes) return <Skeleton />
  return (
    <ol className="plan-history">
      {changes.map((change) => (
        <Change key={change.version} change={change} unitCosts={unitCosts} />
      ))}
    </ol>
  )
}

function Change({
  change: { change, at, byName, before, after },
  unitCosts,
}: { change: PlanChange } & Pick<Props, 'unitCosts'>) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const say = (field: string, content: Record<string, unknown>) =>
    sayInvestmentField(field, content[field], { language, unitCosts }) ?? t.nothing
  return (
    <li>
      <p>
        <strong>{t.changes[change]}</strong> · {byName} ·{' '}
        <span className="muted">{formatMoment(new Date(at), language)}</span>
      </p>
      {before && after && (
        <dl>
          {changedFields(before, after).map((field) => (
            <div key={field}>
              <dt>{sayFieldName(field, language)}</dt>
              <dd>
                <del>{say(field, before)}</del> <ins>{say(field, after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
