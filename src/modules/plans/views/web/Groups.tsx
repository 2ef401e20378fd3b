import { useSearchParams } from 'react-router'

import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { formatDay } from '#shared/day.ts'
import { formatEuros } from '#shared/euros.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { countStatuses, sayOwner } from '../../outline.ts'
import { planWords } from '../../plan-words.texts.ts'
import { ActionStatusMark } from '../../web/ActionStatusMark.tsx'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { StatusBar } from '../../web/StatusBar.tsx'
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
  const page = useTexts(planPageTexts)
  const language = useLanguage()
  const { key, name, rows, budgetEuros } = group
  const title = name ?? t.none[by]
  const byStatus = countStatuses(rows.map(({ action }) => action))
  const facts = [t.actions(rows.length), budgetEuros > 0 && formatEuros(budgetEuros, language)]
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
            <th scope="col">{page.columns.action}</th>
            <th scope="col">{t.goal}</th>
            <th scope="col">{page.columns.owner}</th>
            <th scope="col">{page.columns.status}</th>
            <th scope="col">{page.columns.ends}</th>
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
              <td>{sayOwner(action, language) || page.noOwner}</td>
              <td className="action-status">
                <ActionStatusMark action={action} />
              </td>
              <td className="number">{action.endsOn ? formatDay(action.endsOn, language) : page.continuous}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
