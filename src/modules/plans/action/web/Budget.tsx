import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { BudgetLine } from '../action-details.ts'
import { budgetByYear, budgetTotal, type BudgetYear } from '../budget.ts'
import { actionPageTexts } from './action-page.texts.ts'
import { formatEuros } from '#shared/euros.ts'

const say = (euros: number | null, language: Language) => (euros === null ? '–' : formatEuros(euros, language))

/** Planned and actual euros by year, with a bar for each: the outline is what was planned, the filling what it was. */
export function Budget({ lines }: { lines: readonly BudgetLine[] }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const years = budgetByYear(lines)
  const total = budgetTotal(lines)
  const most = Math.max(1, ...years.flatMap(({ plannedEuros, actualEuros }) => [plannedEuros ?? 0, actualEuros ?? 0]))
  const namesOf = (year: number) => [...new Set(lines.flatMap((line) => (line.year === year ? (line.line ?? []) : [])))]
  return (
    <section aria-labelledby="budget">
      <h2 id="budget">{t.budgetTitle}</h2>
      {years.length === 0 ? (
        <p className="muted">{t.noBudget}</p>
      ) : (
        <table className="budget-table">
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col" className="numeric">
                {t.planned}
              </th>
              <th scope="col" className="numeric">
                {t.actual}
              </th>
              <th scope="col" className="budget-picture">
                {t.picture}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((one) => (
              <tr key={one.year}>
                <th scope="row">
                  {one.year}
                  {namesOf(one.year).length > 0 && <span className="muted small">{namesOf(one.year).join(', ')}</span>}
                </th>
                <td className="numeric">{say(one.plannedEuros, language)}</td>
                <td className="numeric">{say(one.actualEuros, language)}</td>
                <td className="budget-picture">
                  <Bar year={one} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
          {years.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td className="numeric">{say(total.plannedEuros, language)}</td>
                <td className="numeric">{say(total.actualEuros, language)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </section>
  )
}

const wide = 200
const high = 14

function Bar({ year: { year, plannedEuros, actualEuros }, most }: { year: BudgetYear; most: number }) {
  const t = useTexts(actionPageTexts)
  const language = useLanguage()
  const widthOf = (euros: number | null) => ((euros ?? 0) / most) * (wide - 2)
  const words = (euros: number | null) => (euros === null ? t.notTold : formatEuros(euros, language))
  return (
    <svg
      className="budget-bar"
      viewBox={`0 0 ${wide} ${high}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t.barSays(String(year), words(plannedEuros), words(actualEuros))}
    >
      {plannedEuros !== null && (
        <rect className="budget-planned" x={1} y={1} width={widthOf(plannedEuros)} height={high - 2} />
      )}
      {actualEuros !== null && (
        <rect
          className={plannedEuros !== null && actualEuros > plannedEuros ? 'budget-over' : 'budget-actual'}
          x={1}
          y={4}
          width={widthOf(actualEuros)}
          height={high - 8}
        />
      )}
    </svg>
  )
}
