import { Flag } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { UndoLine } from '#web/undo/UndoLine.tsx'
import { actionAddress, goalAddress } from '../../action/web/action-addresses.ts'
import type { FigureChange } from '../figure-change.ts'
import { investmentTexts } from '../investment.texts.ts'
import type { GoalInvestment } from '../investment.ts'
import { sayEuroRange, sayYears } from '../say.ts'
import { investmentAddress } from './addresses.ts'
import { Calculation } from './Calculation.tsx'
import { type CalculationWindow, CalculationWindows } from './CalculationWindows.tsx'
import { calculationTexts } from './calculation.texts.ts'
import { shownEstimate } from './Estimate.tsx'
import type { GoalInvestmentData } from './investment.loader.ts'
import { useInvestmentWords } from './use-words.ts'

/** One goal as an investment: its calculation, what its actions cost, and its figures in the same years. */
export function GoalInvestmentPage() {
  const data = useLoaderData<GoalInvestmentData>()
  const t = useTexts(investmentTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const [shown, setShown] = useState<CalculationWindow | null>(null)
  const { goal, programme } = data
  const trail = [
    { label: t.plan, to: `/app/${slug}/plan?programme=${programme.id}` },
    { label: t.title, to: investmentAddress(slug, programme.id) },
  ]
  return (
    <article className="goal-investment">
      <PageHeader
        title={textIn(goal.title, language)}
        eyebrow={textIn(programme.name, language)}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={<Lead goal={goal} />}
        actions={
          <LinkButton icon={Flag} to={goalAddress(slug, { programme: programme.id, goal: goal.id })}>
            {t.columns.goal} {goal.number}
          </LinkButton>
        }
      />
      <Calculation data={data} onOpen={setShown} />
      <ActionCosts goal={goal} />
      <FigureChanges goal={goal} />
      <UndoLine />
      <CalculationWindows data={data} shown={shown} onClose={() => setShown(null)} />
    </article>
  )
}

function Lead({ goal }: { goal: GoalInvestment }) {
  const { t, language, euros, basis } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const shown = shownEstimate(goal)
  const range = shown && sayEuroRange(shown.range, language)
  return (
    <>
      {t.steps.cost}: {goal.cost ? `${euros(goal.cost.euros)} (${basis(goal.cost)}).` : `${t.noCost}.`}{' '}
      {range && (shown.isNet ? c.netSays(range) : c.avoidedSays(range))}
    </>
  )
}

/** What each action cost, whom it reached, and the goal's own together. */
function ActionCosts({ goal: { actions, cost, perPerson } }: { goal: GoalInvestment }) {
  const { t, language, euros, basis } = useInvestmentWords()
  const c = useTexts(calculationTexts)
  const { slug } = usePlace().organisation
  const rows = [
    ...actions.map((action) => ({
      ...action,
      name: <Link to={actionAddress(slug, action.id)}>{textIn(action.title, language)}</Link>,
    })),
    { id: 'together', cost, perPerson, name: c.together },
  ]
  return (
    <section aria-labelledby="action-costs">
      <h2 id="action-costs">{c.actionsTitle}</h2>
      {actions.length === 0 ? (
        <p className="muted">{c.noActions}</p>
      ) : (
        <div className="table-scroll">
          <table className="table narrow-stack investment-table" aria-labelledby="action-costs">
            <thead>
              <tr>
                <th scope="col">{t.columns.action}</th>
                <th scope="col" className="numeric">
                  {t.columns.cost}
                </th>
                <th scope="col" className="numeric">
                  {t.columns.people}
                </th>
                <th scope="col" className="numeric">
                  {t.columns.perPerson}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} className={row.id === 'together' ? 'investment-total' : undefined}>
                  <th scope="row">{row.name}</th>
                  <td className="numeric" data-title={t.columns.cost}>
                    {row.cost ? euros(row.cost.euros) : <span className="muted">{t.noCost}</span>}
                    {row.cost && <small>{basis(row.cost)}</small>}
                  </td>
                  <td className="numeric" data-title={t.columns.people}>
                    {row.perPerson.known ? (
                      formatNumber(row.perPerson.people, language)
                    ) : (
                      <span className="muted small">
                        {row.perPerson.gap === 'noReach' ? t.noCost : t.gaps[row.perPerson.gap]}
                      </span>
                    )}
                  </td>
                  <td className="numeric" data-title={t.columns.perPerson}>
                    {row.perPerson.known ? euros(row.perPerson.euros) : <span className="muted">–</span>}
                    {row.perPerson.known && (
                      <small>
                        {row.id === 'together'
                          ? c.countedActions(row.perPerson.actions, actions.length)
                          : basis(row.perPerson.cost)}
                      </small>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="small muted">{t.twice}</p>
    </section>
  )
}

/** How the goal's figures moved, and what was spent in the same years. */
function FigureChanges({ goal: { changes } }: { goal: GoalInvestment }) {
  const t = useTexts(investmentTexts)
  return (
    <section aria-labelledby="meanwhile">
      <h2 id="meanwhile">{t.changeTitle}</h2>
      {changes.length === 0 ? (
        <p className="muted">{t.noTargets}</p>
      ) : (
        <>
          <ul className="investment-figures">
            {changes.map((change) => (
              <li key={change.indicator.key}>
                <Meanwhile change={change} />
              </li>
            ))}
          </ul>
          <p className="small muted">{t.changeCaution}</p>
        </>
      )}
    </section>
  )
}

function Meanwhile({ change: one }: { change: FigureChange }) {
  const { t, language, euros, change } = useInvestmentWords()
  const unit = textIn(one.indicator.unit, language)
  return (
    <>
      <p>{change(one)}</p>
      {one.current && (
        <p>
          {one.cost
            ? t.meanwhile(euros(one.cost.euros), sayYears(one.cost.years), t.bases[one.cost.basis])
            : t.noMeanwhile}{' '}
          {one.eurosPerStep !== null &&
            t.perStep(euros(Math.round(one.eurosPerStep)), unit === '%' ? t.points : t.stepOf(unit))}
        </p>
      )}
    </>
  )
}
