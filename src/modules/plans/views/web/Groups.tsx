import { useSearchParams } from 'react-router'

import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { actionStatuses } from '../../action.ts'
import { planWords } from '../../plan-words.texts.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { markOf, StatusBar } from '../../web/StatusBar.tsx'
import { type Grouping, groupRows, type RowGroup, type ViewRow } from '../plan-view.ts'
import { readViewQuery } from '../view-address.ts'
import { viewsTexts } from '../views.texts.ts'
import { AreaMap, type PlanAreas } from './AreaMap.tsx'

/** Actions by unit, population group, owner, way or money: each group with its states and its sum. */
export function Groups({ rows, areas }: { rows: readonly ViewRow[]; areas: PlanAreas | null }) {
  const t = useTexts(viewsTexts)
  const { ways } = useTexts(planWords)
  const { groups: populationGroups } = useTexts(planFormTexts)
  const { themes } = useTexts(indicatorTexts)
  const language = useLanguage()
  const [search] = useSearchParams()
  const { by } = readViewQuery(search)
  const groups = groupRows(rows, by, { populationGroups, themes, ways, budgets: t.budgets, language })
  return (
    <>
      {by === 'area' && areas && <AreaMap rows={rows} areas={areas} />}
      {groups.map((group) => (
        <Group key={group.key} group={group} by={by} />
      ))}
    </>
  )
}

function Group({ group, by }: { group: RowGroup; by: Grouping }) {
  const t = useTexts(viewsTexts)
  const words = useTexts(planWords)
  const language = useLanguage()
  const { key, name, rows, budgetEuros } = group
  const title = name ?? t.none[by]
  const byStatus = Object.fromEntries(
    actionStatuses.map((status) => [status, rows.filter(({ action }) => action.status === status).length]),
  ) as Record<(typeof actionStatuses)[number], number>
  const facts = [t.actions(rows.length), budgetEuros > 0 && t.euros(formatNumber(budgetEuros, language))]
  return (
    <section className="view-group" aria-labelledby={`group-${key}`}>
      <header>
        <h2 id={`group-${key}`}>{title}</h2>
        <p className="view-group-facts">{facts.filter(Boolean).join(' · ')}</p>
      </header>
      <StatusBar counts={{ byStatus, actions: rows.length }} />
      <table className="action-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.action}</th>
            <th scope="col">{t.goal}</th>
            <th scope="col">{t.owner}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.ends}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, goal }) => (
            <tr key={action.id}>
              <th scope="row">
                <PlanText text={action.title} />
              </th>
              <td>
                {goal.number} <PlanText text={goal.title} />
              </td>
              <td>
                {[action.unitName && textIn(action.unitName, language), action.ownerLabel].filter(Boolean).join(', ') ||
                  t.noOwner}
              </td>
              <td className="action-status">
                <StatusMark
                  status={markOf[action.status]}
                  label={action.status === 'late' ? t.lateBy(action.daysLate) : words.statuses[action.status]}
                />
              </td>
              <td className="number">{action.endsOn ? formatDay(action.endsOn, language) : t.continuous}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
