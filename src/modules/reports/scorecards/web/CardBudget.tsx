import { useLanguage, useTexts } from '#web/language.tsx'
import { actionsOn, type Scorecard } from '../scorecard.ts'
import { sayEuros } from '../scorecard-words.ts'
import { scorecardTexts } from '../scorecards.texts.ts'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'

const wide = 400
const high = 18

/** The year's euros: the outline is what was planned, the filling what it has cost. */
export function CardBudget({ card }: { card: Scorecard }) {
  const t = useTexts(scorecardPageTexts)
  const words = useTexts(scorecardTexts)
  const language = useLanguage()
  const { year, plannedEuros, actualEuros } = card
  const actions = actionsOn(card).filter((one) => one.plannedEuros !== null || one.actualEuros !== null)
  const isTold = plannedEuros !== null || actualEuros !== null
  const told = actions.filter((one) => one.actualEuros !== null).length
  return (
    <section className="scorecard-budget" aria-labelledby="budget">
      <h2 id="budget">{t.budgetTitle(year)}</h2>
      {isTold ? (
        <>
          <dl>
            <div>
              <dt>{words.planned}</dt>
              <dd>{sayEuros(plannedEuros, language)}</dd>
            </div>
            <div>
              <dt>{words.actual}</dt>
              <dd>{sayEuros(actualEuros, language)}</dd>
            </div>
          </dl>
          <BudgetBar planned={plannedEuros ?? 0} actual={actualEuros ?? 0} />
          <p className="small muted">{t.actualsTold(told, actions.length)}</p>
        </>
      ) : (
        <p className="muted">{t.noBudget}</p>
      )}
    </section>
  )
}

/** Decoration: both sums stand above it in words. */
function BudgetBar({ planned, actual }: { planned: number; actual: number }) {
  const most = Math.max(1, planned, actual)
  const widthOf = (euros: number) => (euros / most) * (wide - 2)
  return (
    <svg className="scorecard-bar" viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden>
      <rect className="budget-planned" x={1} y={1} width={widthOf(planned)} height={high - 2} />
      <rect
        className={actual > planned ? 'budget-over' : 'budget-actual'}
        x={1}
        y={5}
        width={widthOf(actual)}
        height={high - 10}
      />
    </svg>
  )
}
